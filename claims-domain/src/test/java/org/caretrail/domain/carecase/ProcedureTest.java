package org.caretrail.domain.carecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.History.REFUSING;
import static org.caretrail.domain.carecase.History.after;
import static org.caretrail.domain.carecase.History.appealed;
import static org.caretrail.domain.carecase.Papers.REFERRAL;
import static org.caretrail.domain.carecase.Papers.received;

import java.util.List;
import org.caretrail.domain.carecase.RemedyCommand.RecordProcedureStep;
import org.caretrail.domain.casefile.Appeal;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.event.ProcedureEvent;
import org.caretrail.domain.event.ProcedureEvent.AdviceReceived;
import org.caretrail.domain.event.ProcedureEvent.AdviceRequested;
import org.caretrail.domain.event.ProcedureEvent.AppealWithdrawn;
import org.caretrail.domain.event.ProcedureEvent.Details;
import org.caretrail.domain.event.ProcedureEvent.EntryFeePaid;
import org.caretrail.domain.event.ProcedureEvent.HearingHeld;
import org.caretrail.domain.event.ProcedureEvent.HearingOffered;
import org.caretrail.domain.event.ProcedureEvent.MediationEnded;
import org.caretrail.domain.event.ProcedureEvent.PapersSentOn;
import org.caretrail.domain.event.ProcedureEvent.ViewSubmitted;
import org.caretrail.domain.remedy.Party;
import org.caretrail.domain.remedy.ProcedureStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProcedureTest {

    @ParameterizedTest
    @EnumSource
    void every_step_before_an_appeal_body_is_an_event_of_its_own(ProcedureStep step) {
        var details = new Details(Party.INSURED, said("so it was"), List.of(REFERRAL), List.of());
        Given.events(REFUSING, after(appealed(), received("nb")))
                .when(new RecordProcedureStep(
                        CASE, on(50), "A1", step, Party.INSURED, said("so it was"), List.of(REFERRAL)))
                .expectEvents(event(step, 50, details));
    }

    @Test
    void a_step_dated_before_the_appeal_is_recorded_with_a_finding() {
        var finding = Finding.of(
                "DATE-ORDER",
                "1",
                "lodging",
                false,
                "dated before lodging, as it was told to us",
                Fact.of("dated", day(39)),
                Fact.of("lodging", day(40)));
        Given.events(REFUSING, appealed())
                .when(new RecordProcedureStep(CASE, on(39), "A1", ProcedureStep.VIEW, Party.INSURED, null, List.of()))
                .expectEvents(
                        event(ProcedureStep.VIEW, 39, new Details(Party.INSURED, null, List.of(), List.of(finding))));
    }

    @Test
    void NL_REMEDY_3_a_mediation_that_ended_is_no_longer_before_the_ombudsman() {
        var details = new Details(Party.BODY, null, List.of(), List.of());
        var file = CaseFile.of(after(appealed(), event(ProcedureStep.MEDIATION_ENDED, 50, details)))
                .orElseThrow();

        assertThat(file.remedies().appeal("A1"))
                .hasValueSatisfying(a -> assertThat(a.state()).isEqualTo(Appeal.State.CONCLUDED));
    }

    private static ProcedureEvent event(ProcedureStep step, int on, Details details) {
        return switch (step) {
            case VIEW -> new ViewSubmitted(CASE, day(on), "A1", details);
            case ADVICE_REQUESTED -> new AdviceRequested(CASE, day(on), "A1", details);
            case ADVICE_RECEIVED -> new AdviceReceived(CASE, day(on), "A1", details);
            case SENT_ON -> new PapersSentOn(CASE, day(on), "A1", details);
            case HEARING_QUESTION -> new HearingOffered(CASE, day(on), "A1", details);
            case HEARING -> new HearingHeld(CASE, day(on), "A1", details);
            case MEDIATION_ENDED -> new MediationEnded(CASE, day(on), "A1", details);
            case FEE_PAID -> new EntryFeePaid(CASE, day(on), "A1", details);
            case WITHDRAWN -> new AppealWithdrawn(CASE, day(on), "A1", details);
        };
    }
}
