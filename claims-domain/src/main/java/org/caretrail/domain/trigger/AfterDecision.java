package org.caretrail.domain.trigger;

import java.util.stream.Stream;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.shared.Money;

/** What the decisions of a case leave to do: they go out, and what they grant is paid. */
final class AfterDecision {

    private AfterDecision() {}

    static Stream<Trigger> of(CaseFile file) {
        return Stream.of(
                        inForce(file).filter(t -> t.deliveredOn() == null).flatMap(t -> delivery(t, file)),
                        inForce(file).flatMap(t -> payment(t, file)),
                        repayment(file))
                .flatMap(triggers -> triggers);
    }

    private static Stream<Taken> inForce(CaseFile file) {
        return file.decisions().taken().stream().filter(Taken::inForce);
    }

    /** One that came back is a person's, who finds another way, and so is one that was not sent. */
    private static Stream<Trigger> delivery(Taken taken, CaseFile file) {
        var id = taken.decision().decisionId();
        if (taken.failedOn() != null) {
            return Stream.of(Trigger.person("find another way for decision " + id, null));
        }
        return file.letters().of(id).isEmpty()
                ? Stream.of(Trigger.person("send decision " + id + ", or record that it arrived", null))
                : Stream.of();
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
}
