package org.caretrail.domain.errand;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.said;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.ClaimEvent.ClaimDecided;
import org.caretrail.domain.event.ClaimEvent.PaymentOrdered;
import org.caretrail.domain.event.DecisionEvent.DecisionNotified;
import org.caretrail.domain.event.LetterEvent.LetterSent;
import org.caretrail.domain.event.NotificationEvent.NotificationDecided;
import org.caretrail.domain.event.RemedyEvent.ComplaintLodged;
import org.caretrail.domain.letter.Dispatch;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.trigger.Trigger;
import org.jspecify.annotations.Nullable;

/** Cases with something to do by themselves, by what an institution might have chosen, and what that is. */
final class ErrandCases {

    static final CaseEvent DECIDED = new ClaimDecided(
            CASE, day(20), Taken.first(ChosenLaw.granting("900").proposal(), 20));
    static final CaseEvent PAID = new PaymentOrdered(CASE, day(20), "P1", Taken.FIRST, Money.of("900", "NOK"));
    static final CaseEvent ARRIVED = new DecisionNotified(CASE, day(22), Taken.FIRST, "DIGITAL", day(22));
    static final CaseEvent COMPLAINT =
            new ComplaintLodged(CASE, day(30), "C1", Taken.FIRST, said("too little"), null, null, null);

    private ErrandCases() {}

    static CaseEvent granted(@Nullable LocalDate until) {
        return granted(Stage.TREATMENT, until);
    }

    static CaseEvent granted(Stage stage, @Nullable LocalDate until) {
        var grant = Taken.first(ChosenLaw.granting("900").proposal(), 20)
                .with(List.of(new StageGrant(stage, Outcome.GRANTED, Money.of("900", "NOK"), until)));
        return new NotificationDecided(CASE, day(20), grant);
    }

    static LetterSent sent(LetterKind kind, int on, @Nullable DecisionId decision) {
        return new LetterSent(
                CASE,
                day(on),
                LetterId.derived(CASE, kind, "a test"),
                kind,
                decision,
                new Language("nb"),
                Dispatch.DIGITAL,
                "0",
                1);
    }

    static List<Trigger> awaited(int today, CaseEvent... events) {
        return Awaited.of(file(events), Chosen.EVERYTHING, day(today));
    }

    static List<Errand> errands(CaseEvent... events) {
        return Errands.of(file(events), Chosen.EVERYTHING);
    }

    /** Without what is told of the application itself. */
    static List<Errand> later(CaseEvent... events) {
        return errands(events).stream()
                .filter(e -> e.kind() != ErrandKind.ACKNOWLEDGE && e.kind() != ErrandKind.INTERIM_REPLY)
                .toList();
    }

    static List<ErrandKind> kinds(CaseEvent... events) {
        return errands(events).stream().map(Errand::kind).toList();
    }

    static CaseFile file(CaseEvent... events) {
        return CaseFile.of(List.of(events)).orElseThrow();
    }
}
