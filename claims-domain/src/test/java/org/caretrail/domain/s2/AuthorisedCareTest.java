package org.caretrail.domain.s2;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.NUMBER;
import static org.caretrail.domain.carecase.Cases.authorised;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.Taken.FIRST;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Given;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.RefusedFor;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationDecided;
import org.caretrail.domain.event.AuthorisationEvent.AuthorisationExtended;
import org.caretrail.domain.event.AuthorisationEvent.ExaminationOrdered;
import org.caretrail.domain.event.AuthorisationEvent.ExaminationReported;
import org.caretrail.domain.event.AuthorisationEvent.ExtensionDeclined;
import org.caretrail.domain.event.AuthorisationEvent.ExtensionReported;
import org.caretrail.domain.event.AuthorisationEvent.S2Issued;
import org.caretrail.domain.event.AuthorisationEvent.S2NotAccepted;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.s2.AuthorisationCommand.AnswerExtension;
import org.caretrail.domain.s2.AuthorisationCommand.OrderExamination;
import org.caretrail.domain.s2.AuthorisationCommand.RecordNonAcceptance;
import org.caretrail.domain.s2.AuthorisationCommand.ReportExamination;
import org.caretrail.domain.s2.AuthorisationCommand.ReportExtension;
import org.caretrail.domain.shared.Country;
import org.junit.jupiter.api.Test;

/** What happens around an authorised treatment. */
class AuthorisedCareTest {

    private static final ChosenLaw GRANTING = ChosenLaw.granting("1000");
    private static final String ASKED = CASE + "-E1";
    private static final ExtensionReported REPORTED =
            new ExtensionReported(CASE, day(40), ASKED, FIRST, "hospital", day(60), null, List.of());

    @Test
    void EU_26_4_a_doctor_of_our_choice_examines_at_any_time_of_the_procedure() {
        var doctor = said("Dr. Peeters");
        Given.events(GRANTING, List.of(authorised()))
                .when(new OrderExamination(CASE, on(5), doctor, new Country("BE")))
                .expectEvents(new ExaminationOrdered(CASE, day(5), CASE + "-X1", doctor, new Country("BE")));
    }

    @Test
    void EU_26_4_an_examination_is_reported_once() {
        var ordered = new ExaminationOrdered(CASE, day(5), CASE + "-X1", said("Dr. Peeters"), new Country("BE"));
        var reported = new ExaminationReported(CASE, day(9), CASE + "-X1", said("well"), List.of());
        var report = new ReportExamination(CASE, on(9), CASE + "-X1", said("well"), List.of());

        Given.events(GRANTING, List.of(authorised(), ordered)).when(report).expectEvents(reported);
        Given.events(GRANTING, List.of(authorised(), ordered, reported))
                .when(report)
                .expectException(RefusedFor.reason(Reason.EXAMINATION_REPORTED));
    }

    @Test
    void EU_26_5_the_report_of_the_institution_of_stay_names_the_decision_that_it_goes_beyond() {
        Given.events(GRANTING, granted())
                .when(new ReportExtension(CASE, on(40), "hospital", day(60), null, List.of()))
                .expectEvents(REPORTED);
    }

    @Test
    void EU_26_5_without_an_S2_there_is_nothing_to_extend() {
        Given.events(GRANTING, List.of(authorised()))
                .when(new ReportExtension(CASE, on(40), "hospital", day(60), null, List.of()))
                .expectException(RefusedFor.reason(Reason.NOT_DECIDED));
    }

    @Test
    void EU_26_5_an_extension_issues_the_S2_anew() {
        answered(51, REPORTED)
                .expectEvents(
                        new AuthorisationExtended(CASE, day(42), ASKED, day(51), HANDLER, said("needed")),
                        new S2Issued(CASE, day(42), FIRST, NUMBER + "/1/E1", day(30), day(51)));
    }

    @Test
    void EU_26_5_an_extension_ends_later_than_the_S2() {
        answered(50, REPORTED).expectException(RefusedFor.reason(Reason.NO_EXTENSION));
    }

    @Test
    void EU_26_5_an_extension_is_answered_once() {
        var declined = new ExtensionDeclined(CASE, day(41), ASKED, HANDLER, said("no"));
        answered(51, REPORTED, declined).expectException(RefusedFor.reason(Reason.EXTENSION_ANSWERED));
    }

    @Test
    void EU_26_5_declined_the_days_of_the_S2_stay_as_they_were() {
        Given.events(GRANTING, after(REPORTED))
                .when(new AnswerExtension(CASE, on(42), ASKED, null, said("no")))
                .expectEvents(new ExtensionDeclined(CASE, day(42), ASKED, HANDLER, said("no")));
    }

    @Test
    void NL_S2_7_that_a_provider_did_not_accept_the_S2_is_recorded() {
        Given.events(GRANTING, granted())
                .when(new RecordNonAcceptance(CASE, on(40), "clinic", List.of()))
                .expectEvents(new S2NotAccepted(CASE, day(40), "clinic", List.of()));
    }

    private static ResultValidator<?> answered(int until, CaseEvent... then) {
        return Given.events(GRANTING, after(then))
                .when(new AnswerExtension(CASE, on(42), ASKED, day(until), said("needed")));
    }

    private static List<CaseEvent> after(CaseEvent... then) {
        var all = new ArrayList<>(granted());
        all.addAll(List.of(then));
        return all;
    }

    private static List<CaseEvent> granted() {
        var decision = Taken.firstWithS2(GRANTING.proposal(), 20, new S2Terms(day(30), day(50), null));
        return List.of(
                authorised(),
                new AuthorisationDecided(CASE, day(20), decision),
                new S2Issued(CASE, day(20), FIRST, NUMBER + "/1", day(30), day(50)));
    }
}
