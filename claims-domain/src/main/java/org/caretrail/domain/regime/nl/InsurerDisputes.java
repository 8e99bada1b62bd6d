package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.regime.Dispute;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.remedy.AppealOutcome;
import org.caretrail.domain.remedy.DemandRuling;
import org.caretrail.domain.remedy.DemandRuling.Award;
import org.caretrail.domain.remedy.ProcedureStep;

/**
 * NL-REMEDY-2, -3, -5, -7 and -8: what is to be said of a dispute with an insurer, beside what the ombudsman, the disputes
 * committee and the Zorginstituut do.
 */
final class InsurerDisputes {

    private static final String VERSION = "1";

    private InsurerDisputes() {}

    static List<Finding> onLodging(Dispute dispute, RateBook book) {
        return switch (dispute.body()) {
            case SKGZ_OMBUDSMAN -> ombudsman(dispute, book).stream().toList();
            case GCZ ->
                Stream.of(committee(dispute, book), both(dispute))
                        .flatMap(Optional::stream)
                        .toList();
            case COURT, CRVB, HELSEKLAGE, TRYGDERETTEN -> List.of();
        };
    }

    static List<Finding> onStep(ProcedureStep step, Dispute dispute, RateBook book) {
        return switch (step) {
            case ADVICE_REQUESTED, ADVICE_RECEIVED -> List.of(basicOnly(dispute));
            case FEE_PAID ->
                book
                        .find(NlTables.REMEDY_TERMS, dispute.lodgedOn(), dispute.lodgedOn(), "COMMITTEE_FEE")
                        .map(row -> Finding.of(
                                "NL-REMEDY-3",
                                VERSION,
                                "ENTRY_FEE",
                                true,
                                "The disputes committee asks an entry fee.",
                                Fact.of("fee", Euro.of(row.figure("length")))))
                        .stream()
                        .toList();
            case VIEW, SENT_ON, HEARING_QUESTION, HEARING, MEDIATION_ENDED, WITHDRAWN -> List.of();
        };
    }

    static List<Finding> onRuling(AppealOutcome outcome, List<DemandRuling> demands, Dispute dispute) {
        if (dispute.body() != AppealBody.GCZ) {
            return List.of();
        }
        return Stream.of(heard(dispute).stream(), costs(outcome, demands).stream(), Stream.of(binding()))
                .flatMap(s -> s)
                .toList();
    }

    /** NL-REMEDY-1 to -3 are steps one after the other; whether a body takes what came too early is its own to say. */
    private static Optional<Finding> ombudsman(Dispute dispute, RateBook book) {
        var answered = dispute.lastAnswer();
        return answered.isEmpty() ? Optional.of(unreconsidered()) : answered.flatMap(on -> mediated(on, dispute, book));
    }

    private static Optional<Finding> committee(Dispute dispute, RateBook book) {
        var concluded = dispute.endedBefore(AppealBody.SKGZ_OMBUDSMAN);
        return concluded.isEmpty()
                ? Optional.of(unmediated(dispute))
                : concluded.flatMap(on -> committee(on, dispute, book));
    }

    private static Finding unreconsidered() {
        return Finding.of(
                "NL-REMEDY-2",
                VERSION,
                "AFTER_RECONSIDERATION",
                false,
                "The insurer is asked to reconsider first (NL-REMEDY-1): no answer of it stands in this case yet.");
    }

    private static Finding unmediated(Dispute dispute) {
        var next = dispute.lastAnswer().isPresent()
                ? "The ombudsman of SKGZ mediates first (NL-REMEDY-2)"
                : "The insurer is asked to reconsider first (NL-REMEDY-1), and then the ombudsman of SKGZ mediates (NL-REMEDY-2)";
        return Finding.of(
                "NL-REMEDY-3",
                VERSION,
                "AFTER_OMBUDSMAN",
                false,
                next + ": no conclusion of the ombudsman stands in this case yet.");
    }

    private static Optional<Finding> mediated(LocalDate reconsidered, Dispute dispute, RateBook book) {
        var last = last("OMBUDSMAN", reconsidered, book);
        var extended = last.flatMap(day -> last("OMBUDSMAN_NOT_REFERRED", day, book));
        return last.flatMap(day -> extended.map(later -> mediated(reconsidered, day, later, dispute)));
    }

    private static Finding mediated(LocalDate reconsidered, LocalDate last, LocalDate later, Dispute dispute) {
        var seen = new Fact[] {
            Fact.of("reconsidered", reconsidered),
            Fact.of("last day", last),
            Fact.of("last day if the insurer did not refer to SKGZ", later),
            Fact.of("lodged", dispute.lodgedOn())
        };
        var between = dispute.lodgedOn().isAfter(last) && !dispute.lodgedOn().isAfter(later);
        return between
                ? Finding.open(
                        "NL-REMEDY-2",
                        VERSION,
                        "OMBUDSMAN_TERM",
                        "In time only if the insurer did not refer to SKGZ.",
                        seen)
                : Finding.of(
                        "NL-REMEDY-2",
                        VERSION,
                        "OMBUDSMAN_TERM",
                        !dispute.lodgedOn().isAfter(last),
                        "The ombudsman mediates while the reconsideration is not too old.",
                        seen);
    }

    private static Optional<Finding> committee(LocalDate concluded, Dispute dispute, RateBook book) {
        return last("COMMITTEE", concluded, book)
                .map(day -> Finding.of(
                        "NL-REMEDY-3",
                        VERSION,
                        "COMMITTEE_TERM",
                        !dispute.lodgedOn().isAfter(day),
                        "The disputes committee is turned to within its term from the ombudsman's conclusion.",
                        Fact.of("concluded", concluded),
                        Fact.of("last day", day),
                        Fact.of("lodged", dispute.lodgedOn())));
    }

    private static Optional<Finding> both(Dispute dispute) {
        var bases = dispute.bases();
        return bases.contains(Basis.SUPPLEMENTARY) && bases.size() > 1
                ? Optional.of(Finding.of(
                        "NL-REMEDY-7",
                        VERSION,
                        "BASIC_AND_SUPPLEMENTARY",
                        true,
                        "The committee rules on basic and supplementary insurance alike, by the policy's dispute clause"
                                + " (A.18)."))
                : Optional.empty();
    }

    private static Finding basicOnly(Dispute dispute) {
        return Finding.of(
                "NL-REMEDY-5",
                VERSION,
                "BASIC_INSURANCE_ONLY",
                !dispute.bases().equals(Set.of(Basis.SUPPLEMENTARY)),
                "The Zorginstituut advises on the basic insurance only, provisionally at first.",
                Fact.of("bases", dispute.bases().stream().sorted().toList()));
    }

    private static Optional<Finding> heard(Dispute dispute) {
        var advice = dispute.steps().lastIndexOf(ProcedureStep.ADVICE_RECEIVED);
        return advice < 0
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "NL-REMEDY-5",
                        VERSION,
                        "PARTIES_HEARD_ON_ADVICE",
                        dispute.steps().lastIndexOf(ProcedureStep.SENT_ON) > advice,
                        "Both parties are heard on the provisional advice of the Zorginstituut."));
    }

    private static Finding binding() {
        return Finding.of(
                "NL-REMEDY-3",
                VERSION,
                "BINDING_ON_BOTH",
                true,
                "The advice of the disputes committee binds the insured and the insurer.");
    }

    private static Optional<Finding> costs(AppealOutcome outcome, List<DemandRuling> demands) {
        return outcome == AppealOutcome.UPHELD
                ? Optional.of(Finding.of(
                        "NL-REMEDY-8",
                        VERSION,
                        "NOTHING_AWARDED",
                        demands.stream().noneMatch(d -> d.outcome() == Award.AWARDED),
                        "Costs without proof, or never claimed from the insurer, are not awarded; legal costs fall with the"
                                + " refused request."))
                : Optional.empty();
    }

    /** The term of a rule, from the day that starts it. */
    static Optional<LegalClock> clock(String rule, String term, LocalDate from, RateBook book) {
        return last(term, from, book).map(last -> new LegalClock(rule, VERSION, from, last));
    }

    private static Optional<LocalDate> last(String term, LocalDate from, RateBook book) {
        return book.find(NlTables.REMEDY_TERMS, from, from, term)
                .map(row -> from.plus(row.figure("length").longValueExact(), ChronoUnit.valueOf(row.text("unit"))));
    }
}
