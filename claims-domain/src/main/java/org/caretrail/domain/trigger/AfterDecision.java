package org.caretrail.domain.trigger;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.Appeal;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Complaint;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.correspondence.Extension;
import org.caretrail.domain.shared.Money;

/** What a case waits for beside its decision, and after it: another's answer, a confirmation, a payment. */
public final class AfterDecision {

    private AfterDecision() {}

    public static List<Trigger> of(CaseFile file) {
        return Stream.of(
                        file.remedies().complaints().stream()
                                .filter(Complaint::open)
                                .map(c -> Trigger.person("answer the complaint " + c.complaintId(), null)),
                        file.remedies().appeals().stream()
                                .filter(Appeal::open)
                                .map(a -> Trigger.message("the ruling of " + a.body(), null)),
                        inForce(file).filter(t -> t.deliveredOn() == null).map(t -> delivery(t, file)),
                        inForce(file).flatMap(t -> payment(t, file)),
                        repayment(file),
                        travel(file),
                        examinations(file),
                        extensions(file))
                .flatMap(triggers -> triggers)
                .toList();
    }

    private static Stream<Taken> inForce(CaseFile file) {
        return file.decisions().taken().stream().filter(Taken::inForce);
    }

    /** One that came back is a person's, who finds another way, and so is one that was not sent. */
    private static Trigger delivery(Taken taken, CaseFile file) {
        var id = taken.decision().decisionId();
        if (taken.failedOn() != null) {
            return Trigger.person("find another way for decision " + id, null);
        }
        return file.letters().of(id).isEmpty()
                ? Trigger.person("send decision " + id + ", or record that it arrived", null)
                : Trigger.message("word that decision " + id + " arrived", null);
    }

    private static Stream<Trigger> payment(Taken taken, CaseFile file) {
        var decision = taken.decision();
        if (!file.payments().settled(decision)) {
            return Stream.of(Trigger.step("the account's answer on user fee or deductible"));
        }
        return file
                .payments()
                .left(decision, file.application().scheme().currency())
                .filter(Money::exceedsZero)
                .stream()
                .map(_ -> Trigger.step("the order of the payment"));
    }

    /** What was paid too much waits for a person, in a case that has ended as well. */
    static Stream<Trigger> repayment(CaseFile file) {
        return file.payments().overpayment().undecided().stream()
                .map(sum -> Trigger.person("decide on the repayment of " + sum + ", which was paid too much", null));
    }

    private static Stream<Trigger> travel(CaseFile file) {
        var travel = file.travel();
        return travel.forwardedOn() != null && travel.settledOn() == null
                ? Stream.of(Trigger.message("the answer of " + travel.institution() + " on travel", "NO-TRAVEL"))
                : Stream.empty();
    }

    private static Stream<Trigger> examinations(CaseFile file) {
        return file.heard().examinations().stream()
                .filter(x -> x.reportedOn() == null)
                .map(x -> Trigger.message("the report of examination " + x.examinationId(), "EU-26-4"));
    }

    private static Stream<Trigger> extensions(CaseFile file) {
        return file.heard().extensions().stream()
                .filter(Extension::open)
                .map(e -> Trigger.person("answer the extension " + e.extensionId(), "EU-26-5"));
    }
}
