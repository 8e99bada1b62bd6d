package org.caretrail.domain.s2;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.carecase.Setting;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.correspondence.Extension;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationExtended;
import org.caretrail.domain.event.AuthorisationEvent.ExtensionDeclined;
import org.caretrail.domain.event.AuthorisationEvent.ExtensionReported;
import org.caretrail.domain.event.AuthorisationEvent.S2Issued;
import org.caretrail.domain.event.AuthorisationEvent.S2NotAccepted;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.s2.AuthorisationCommand.AnswerExtension;
import org.caretrail.domain.s2.AuthorisationCommand.RecordNonAcceptance;
import org.caretrail.domain.s2.AuthorisationCommand.ReportExtension;

/** What happens to an S2 once it is used: care beyond it is needed (EU-26-5), or a provider does not take it (NL-S2-7). */
final class ExtensionDecisions {

    private static final String EXTENSION = "EU-26-5";

    private ExtensionDecisions() {}

    /** What the institution of stay reports is recorded; only the S2 that it speaks of must be there. */
    static CaseEvent report(ReportExtension c, CaseFile file) {
        Refusal.unlessPast(c.act());
        Setting.unlessKnown(file, c.documents());
        var id = c.caseId() + "-E" + (file.heard().extensions().size() + 1);
        return new ExtensionReported(
                c.caseId(),
                c.act().on(),
                id,
                granting(file).decisionId(),
                c.institution(),
                c.neededUntil(),
                c.reasons(),
                c.documents());
    }

    static List<CaseEvent> answer(AnswerExtension c, CaseFile file) {
        var asked = file.heard().extensions().stream()
                .filter(x -> x.extensionId().equals(c.extensionId()))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.UNKNOWN_EXTENSION, "the case has no such extension"));
        Refusal.when(!asked.open(), Reason.EXTENSION_ANSWERED, "the extension was answered on " + asked.answeredOn());
        Refusal.unlessDatedWell(c.act(), asked.reportedOn(), "the report");
        var until = c.validUntil();
        if (until == null) {
            return List.of(new ExtensionDeclined(
                    c.caseId(), c.act().on(), asked.extensionId(), c.act().by(), c.reasons()));
        }
        return extended(c, until, asked, file);
    }

    private static List<CaseEvent> extended(AnswerExtension c, LocalDate until, Extension asked, CaseFile file) {
        var decision = granting(file);
        Refusal.when(
                !decision.decisionId().equals(asked.decision()),
                Reason.NOT_IN_FORCE,
                "the decision whose S2 was to be extended is no longer in force");
        var terms = Optional.ofNullable(decision.s2());
        var last = file.heard().extendedUntil(asked.decision()).or(() -> terms.map(S2Terms::validUntil));
        if (last.filter(day -> !until.isAfter(day)).isPresent()) {
            throw new Refusal(
                    Reason.NO_EXTENSION, EXTENSION, "/validUntil", "the S2 is valid until " + last.get() + " already");
        }
        var extended = new AuthorisationExtended(
                c.caseId(), c.act().on(), asked.extensionId(), until, c.act().by(), c.reasons());
        return terms.map(t -> List.of(extended, issued(c, t.validFrom(), until, decision, file)))
                .orElse(List.of(extended));
    }

    private static CaseEvent issued(
            AnswerExtension c, LocalDate from, LocalDate until, Decision decision, CaseFile file) {
        var extensions = file.heard().extensions().stream()
                .filter(x -> x.validUntil() != null)
                .count();
        var number = Optional.ofNullable(file.s2()).map(S2Issued::number).orElse(file.caseNumber());
        var original = number.replaceFirst("/E\\d+$", "");
        return new S2Issued(
                c.caseId(), c.act().on(), decision.decisionId(), original + "/E" + (extensions + 1), from, until);
    }

    static CaseEvent notAccepted(RecordNonAcceptance c, CaseFile file) {
        Refusal.unlessPast(c.act());
        granting(file);
        Setting.unlessKnown(file, c.documents());
        return new S2NotAccepted(c.caseId(), c.act().on(), c.provider(), c.documents());
    }

    /** The decision in force that grants the S2, ours or one on our behalf. */
    private static Decision granting(CaseFile file) {
        return file.decisions()
                .standing()
                .or(() -> file.residence().onOurBehalf())
                .filter(d -> d.outcome().favourable())
                .orElseThrow(() -> new Refusal(Reason.NOT_DECIDED, "no S2 was granted in this case"));
    }
}
