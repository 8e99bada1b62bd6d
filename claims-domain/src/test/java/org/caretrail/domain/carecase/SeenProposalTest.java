package org.caretrail.domain.carecase;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.SENIOR;
import static org.caretrail.domain.carecase.Cases.authorised;
import static org.caretrail.domain.carecase.Cases.by;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.notified;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.Papers.complete;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.DecisionCommand.ApproveProposal;
import org.caretrail.domain.carecase.DecisionCommand.DecideCase;
import org.caretrail.domain.carecase.DecisionCommand.StageVerdict;
import org.caretrail.domain.carecase.DecisionCommand.Verdict;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.DecisionEvent.DecisionProposed;
import org.caretrail.domain.event.DecisionEvent.ProposalWithdrawn;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A second person approves what was shown: not the same outcome of the law with other words of the proposer. */
class SeenProposalTest {

    private static final ChosenLaw ABOVE = ChosenLaw.granting("9000");

    static Stream<Arguments> otherWords() {
        var s2 = verdict("as asked", day(30), day(34), null);
        var stages = stage(day(40));
        return Stream.of(
                Arguments.of("reasons", authorised(), s2, verdict("as asked by phone", day(30), day(34), null)),
                Arguments.of("first day", authorised(), s2, verdict("as asked", day(29), day(34), null)),
                Arguments.of("last day", authorised(), s2, verdict("as asked", day(30), day(90), null)),
                Arguments.of("maximum", authorised(), s2, verdict("as asked", day(30), day(34), "80000")),
                Arguments.of("day of a stage", notified(Stage.TREATMENT), stages, stage(day(400))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherWords")
    void what_is_proposed_anew_in_other_words_is_not_approved_by_who_saw_the_first(
            String what, CaseEvent begun, Verdict shown, Verdict swapped) {
        var before = List.of(begun, complete(0));
        var first = Lists.plus(before, proposed(before, shown));
        var second = Lists.joined(
                first,
                List.of(new ProposalWithdrawn(CASE, day(11), HANDLER, said("mistyped")), proposed(before, swapped)));

        Given.events(ABOVE, second)
                .when(new ApproveProposal(CASE, by(SENIOR, 15), digest(first), null))
                .expectException(RefusedFor.reason(Reason.PROPOSAL_CHANGED))
                .expectNoEvents();
        Given.events(ABOVE, second)
                .when(new ApproveProposal(CASE, by(SENIOR, 15), digest(second), null))
                .expectSuccessfulHandlerExecution();
    }

    /** By the decider itself, on day 10. */
    private static DecisionProposed proposed(List<CaseEvent> before, Verdict verdict) {
        var setting =
                new Setting(CaseFile.of(before).orElseThrow(), ChosenRegime.regimes(ABOVE), _ -> Optional.empty());
        return (DecisionProposed)
                Deciding.decide(new DecideCase(CASE, on(10), verdict), setting).getFirst();
    }

    private static String digest(List<CaseEvent> events) {
        var pending = CaseFile.of(events).orElseThrow().decisions().pending();
        return Objects.requireNonNull(pending).digest();
    }

    private static Verdict verdict(String reasons, LocalDate from, LocalDate until, @Nullable String maximum) {
        var stated = maximum == null ? null : Money.of(maximum, "NOK");
        return new Verdict(Outcome.GRANTED, said(reasons), List.of(), from, until, stated, null);
    }

    private static Verdict stage(LocalDate until) {
        var stage = new StageVerdict(Stage.TREATMENT, Outcome.GRANTED, until);
        return new Verdict(Outcome.GRANTED, null, List.of(stage), null, null, null, null);
    }
}
