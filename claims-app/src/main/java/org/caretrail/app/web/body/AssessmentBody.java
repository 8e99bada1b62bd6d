package org.caretrail.app.web.body;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.assessment.Answer;
import org.caretrail.domain.assessment.Assessment;
import org.caretrail.domain.assessment.FeeExemption;
import org.caretrail.domain.assessment.LineJudgement;
import org.caretrail.domain.assessment.LineReason;
import org.caretrail.domain.assessment.PriceInputs;
import org.caretrail.domain.assessment.SettledPoint;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.assessment.Stay;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * What a person judged, condition by condition.
 *
 * @param stays earlier ones of the person, those before replaced; none is an answer too
 */
public record AssessmentBody(
        List<@Valid FindingBody> findings,
        List<@Valid LineBody> lines,
        @Nullable PriceInputs price,
        List<@Valid SettledBody> settled,
        @Nullable List<@Valid StayBody> stays,
        List<@Valid ExemptionBody> exemptions,
        @Nullable LocalDate assessedOn) {

    public AssessmentBody {
        findings = Lists.orEmpty(findings);
        lines = Lists.orEmpty(lines);
        settled = Lists.orEmpty(settled);
        exemptions = Lists.orEmpty(exemptions);
    }

    /** An answer to one question. */
    public record FindingBody(
            @NotBlank String rule,
            @NotBlank String condition,
            @NotNull Boolean met,
            @Nullable String reasons,
            List<DocumentId> documents) {

        Answer answer(PersonId person, Actor by) {
            return new Answer(rule, condition, met, PersonalData.ofNullable(person, reasons), documents, by);
        }
    }

    /**
     * Whether a line counts.
     *
     * @param reason why not; null: so judged
     */
    public record LineBody(
            @NotBlank String lineId,
            @NotNull Boolean eligible,
            @Nullable LineReason reason) {

        LineJudgement judgement() {
            return new LineJudgement(lineId, eligible, reason == null ? null : reason.name());
        }
    }

    /** An earlier stay, weekend and holiday leave within it. */
    public record StayBody(@NotNull LocalDate from, @NotNull LocalDate to) {

        @JsonIgnore
        @AssertTrue(message = "the last day of a stay is not before the first")
        boolean isInOrder() {
            return !to.isBefore(from);
        }

        Stay stay() {
            return new Stay(from, to);
        }
    }

    /** How a condition was settled, as clients write it. */
    public enum As {
        @JsonProperty("met")
        MET,
        @JsonProperty("not met")
        @JsonAlias({"not_met", "NOT_MET"})
        NOT_MET
    }

    /** A manual point, settled. */
    public record SettledBody(
            @NotBlank String rule,
            @Nullable String point,
            @Nullable As as,
            @Nullable Money amount,
            @Nullable BigDecimal figure,
            @Nullable String source,
            @NotBlank String reasons) {

        @JsonIgnore
        @AssertTrue(message = "a point is settled as met or not met, by an amount or by a figure")
        boolean isSettled() {
            return as != null || amount != null || figure != null;
        }

        @JsonIgnore
        @AssertTrue(message = "an amount or a figure that no table has names its source")
        boolean isSourced() {
            return (amount == null && figure == null) || (source != null && !source.isBlank());
        }

        SettledPoint point(PersonId person, Actor by) {
            var verdict = as == null ? null : Verdict.valueOf(as.name());
            return new SettledPoint(
                    rule, point, verdict, amount, figure, source, PersonalData.ofNullable(person, reasons), by);
        }
    }

    /**
     * Why the care of a day has no user fee.
     *
     * @param kind   of that day only the care of this kind; null: all of it
     * @param reason the code of a row of the law's table; NONE: none applies to that care
     */
    public record ExemptionBody(
            @NotNull LocalDate careOn,
            @Nullable CareKind kind,
            @NotBlank String reason,
            @NotBlank String reasons) {

        FeeExemption exemption(PersonId person, Actor by) {
            return new FeeExemption(careOn, kind, reason, PersonalData.ofNullable(person, reasons), by);
        }
    }

    public Assessment assessment(PersonId person, Actor by) {
        return new Assessment(
                findings.stream().map(f -> f.answer(person, by)).toList(),
                lines.stream().map(LineBody::judgement).toList(),
                price,
                settled.stream().map(s -> s.point(person, by)).toList(),
                stays == null ? null : stays.stream().map(StayBody::stay).toList(),
                exemptions.stream().map(e -> e.exemption(person, by)).toList());
    }
}
