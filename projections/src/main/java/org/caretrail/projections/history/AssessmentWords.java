package org.caretrail.projections.history;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caretrail.domain.assessment.Answer;
import org.caretrail.domain.assessment.Assessment;
import org.caretrail.domain.assessment.FeeExemption;
import org.caretrail.domain.assessment.LineJudgement;
import org.caretrail.domain.assessment.PriceInputs;
import org.caretrail.domain.assessment.SettledPoint;
import org.caretrail.domain.assessment.Stay;
import org.caretrail.domain.event.AssessmentEvent;
import org.caretrail.domain.event.AssessmentEvent.CaseAssessed;

/** What people judged. */
final class AssessmentWords {

    private AssessmentWords() {}

    static Told of(AssessmentEvent event) {
        return switch (event) {
            case CaseAssessed e -> assessed(e.assessment());
        };
    }

    private static Told assessed(Assessment given) {
        var price = given.price() == null ? List.<String>of() : List.of("price inputs");
        var answers = given.findings().stream().map(AssessmentWords::answer).toList();
        var lines = given.lines().stream().map(AssessmentWords::line).toList();
        var settled = given.settled().stream().map(AssessmentWords::settled).toList();
        var stays = given.stays() == null
                ? List.<String>of()
                : given.stays().stream().map(AssessmentWords::stay).toList();
        var exemptions =
                given.exemptions().stream().map(AssessmentWords::exemption).toList();
        var words = Stream.of(answers, lines, price, settled, stays, exemptions)
                .flatMap(List::stream)
                .collect(Collectors.joining("; "));
        var told = Told.that("Assessed" + Words.after(": ", words))
                .with("findings", answers)
                .with("lines", lines)
                .with("settled", settled)
                .with("stays", stays)
                .with("exemptions", exemptions);
        return given.price() == null ? told : priced(told, given.price());
    }

    private static Told priced(Told told, PriceInputs price) {
        return told.with("drgCode", price.drgCode())
                .with("careProduct", price.careProduct())
                .with("procedureCode", price.procedureCode())
                .with("insurer", price.insurer())
                .with("policyYear", price.policyYear())
                .with("episodes", price.episodes().size());
    }

    private static String answer(Answer answer) {
        return answer.rule() + " " + answer.condition() + (answer.met() ? " met" : " not met");
    }

    private static String line(LineJudgement line) {
        return "line " + line.lineId() + (line.eligible() ? " eligible" : " not eligible")
                + Words.after(": ", line.reason());
    }

    private static String stay(Stay stay) {
        return "stay from " + stay.from() + " to " + stay.to();
    }

    private static String exemption(FeeExemption exemption) {
        return "user fee of " + exemption.careOn() + Words.after(" ", exemption.kind()) + " exempt: "
                + exemption.reason();
    }

    private static String settled(SettledPoint point) {
        return point.rule() + Words.after(" ", point.point()) + " settled"
                + Words.after(" as ", point.as() == null ? null : Words.of(point.as()))
                + Words.after(" at ", point.amount())
                + Words.after(" at ", point.figure());
    }
}
