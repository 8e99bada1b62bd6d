package org.caretrail.domain.carecase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.assessment.Answer;
import org.caretrail.domain.assessment.Assessment;
import org.caretrail.domain.assessment.FeeExemption;
import org.caretrail.domain.assessment.SettledPoint;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.carecase.DecisionCommand.AssessCase;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.event.AssessmentEvent.CaseAssessed;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.regime.Question;
import org.caretrail.domain.shared.Role;

/** Takes in what a person judged, if it was that person's to judge. */
final class AssessmentDecisions {

    private static final Set<String> DOCUMENT_KINDS =
            Stream.of(DocumentKind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private AssessmentDecisions() {}

    static List<CaseEvent> assess(AssessCase command, Setting setting) {
        setting.unlessEnded();
        Refusal.unlessDatedWell(command.act(), setting.file().application().receivedOn(), "receipt");
        var questions = setting.law().questions(setting.factsOn(command.act().on()));
        var assessment = command.assessment();
        for (var i = 0; i < assessment.findings().size(); i++) {
            unlessAnswerable(assessment.findings().get(i), "/findings/" + i, questions, setting);
        }
        for (var i = 0; i < assessment.settled().size(); i++) {
            unlessSettleable(assessment.settled().get(i), "/settled/" + i, questions, command, setting);
        }
        unlessLinesKnown(command, setting);
        unlessExemptionsKnown(assessment.exemptions(), setting);
        var named = assessment.settled().stream()
                .flatMap(point -> Stream.concat(
                        Stream.of(point), documents(point, command, setting).map(point::at)))
                .toList();
        var said = new Assessment(
                assessment.findings(),
                assessment.lines(),
                assessment.price(),
                named,
                assessment.stays(),
                assessment.exemptions());
        return setting.withCompleteness(
                command.act(), new CaseAssessed(command.caseId(), command.act().on(), said));
    }

    private static void unlessAnswerable(Answer answer, String pointer, List<Question> questions, Setting setting) {
        var asked = questions.stream()
                .filter(q -> q.rule().equals(answer.rule()) && q.condition().equals(answer.condition()))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Reason.UNKNOWN_QUESTION, null, pointer, "this case has no question " + named(answer)));
        unlessOf(answer.by().role(), asked, pointer);
        for (var document : answer.documents()) {
            Refusal.when(
                    setting.file().dossier().entry(document).isEmpty(),
                    Reason.UNKNOWN_DOCUMENT,
                    pointer + "/documents",
                    "the case has no document " + document);
        }
    }

    /** Settling is no way round a question of another person, nor round a term that still runs. */
    private static void unlessSettleable(
            SettledPoint point, String pointer, List<Question> questions, AssessCase command, Setting setting) {
        questions.stream()
                .filter(q -> point.settles(q.rule(), q.condition()))
                .forEach(q -> unlessOf(point.by().role(), q, pointer));
        var paidIn = setting.file().application().scheme().currency();
        Refusal.when(
                point.amount() != null && !point.amount().currency().equals(paidIn),
                Reason.WRONG_CURRENCY,
                pointer + "/amount",
                "a sum is settled in " + paidIn);
        var refusedFor = point.as() == Verdict.NOT_MET
                ? Stream.concat(Stream.ofNullable(point.point()), documents(point, command, setting))
                : Stream.<String>empty();
        refusedFor
                .filter(DOCUMENT_KINDS::contains)
                .forEach(kind -> Refusal.when(
                        !setting.file()
                                .dossier()
                                .requestRanOut(
                                        standIns(DocumentKind.valueOf(kind), point.rule(), command, setting),
                                        command.act().on()),
                        Reason.REQUEST_STILL_RUNNING,
                        pointer,
                        "a missing document is refused for only once a request for it has run out: " + kind));
    }

    /** What a refusal that names no document is about: every one that is missing by its rule. */
    private static Stream<String> documents(SettledPoint point, AssessCase command, Setting setting) {
        if (point.as() != Verdict.NOT_MET || point.point() != null) {
            return Stream.empty();
        }
        var lacking =
                setting.regimes().completeness(setting.factsOn(command.act().on()));
        return Stream.concat(lacking.missing().stream(), lacking.untranslated().stream())
                .filter(missing -> missing.rule().equals(point.rule()))
                .map(missing -> missing.kind().name());
    }

    /** Any document of the same line of the checklist stands for the one that it asks for. */
    private static Set<DocumentKind> standIns(DocumentKind kind, String rule, AssessCase command, Setting setting) {
        var line = setting.law().requirements(setting.factsOn(command.act().on())).stream()
                .filter(r -> r.rule().equals(rule) && r.kinds().contains(kind))
                .flatMap(r -> r.kinds().stream());
        return Stream.concat(Stream.of(kind), line).collect(Collectors.toUnmodifiableSet());
    }

    private static void unlessOf(Role role, Question asked, String pointer) {
        if (!asked.isFor(role)) {
            throw new Refusal(
                    Reason.QUESTION_OF_ANOTHER,
                    asked.rule(),
                    pointer,
                    asked.condition() + " is a question for the " + asked.askedOf());
        }
    }

    private static void unlessLinesKnown(AssessCase command, Setting setting) {
        var known = setting.file().request() instanceof ClaimRequest claim
                ? claim.invoices().stream()
                        .flatMap(i -> i.lines().stream().map(InvoiceLine::lineId))
                        .toList()
                : List.<String>of();
        for (var line : command.assessment().lines()) {
            Refusal.when(
                    !known.contains(line.lineId()),
                    Reason.UNKNOWN_LINE,
                    "/lines",
                    "the case has no invoice line " + line.lineId());
        }
    }

    /** The law of the one registry of user fees knows which care has none. */
    private static void unlessExemptionsKnown(List<FeeExemption> exemptions, Setting setting) {
        for (var i = 0; i < exemptions.size(); i++) {
            var fees = setting.regimes().userFees();
            var pointer = "/exemptions/" + i;
            Refusal.when(
                    setting.file().application().scheme() != fees.scheme(),
                    Reason.NO_FEE_REGISTRY,
                    pointer,
                    "user fees are registered by " + fees.scheme());
            fees.unknownExemption(exemptions.get(i).reason(), setting.regimes().book())
                    .ifPresent(unknown -> {
                        throw new Refusal(
                                Reason.UNKNOWN_EXEMPTION, unknown.rule(), pointer + "/reason", unknown.text());
                    });
        }
    }

    private static String named(Answer answer) {
        return answer.rule() + " " + answer.condition();
    }
}
