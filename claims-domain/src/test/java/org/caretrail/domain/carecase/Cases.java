package org.caretrail.domain.carecase;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.Channel;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.application.Journey;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.application.Request.NotificationRequest;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.event.ApplicationEvent.AuthorisationRequested;
import org.caretrail.domain.event.ApplicationEvent.ClaimSubmitted;
import org.caretrail.domain.event.ApplicationEvent.NotificationRequested;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.caretrail.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** The applications that tests of a case begin with. Days are counted from the day of receipt. */
public final class Cases {

    public static final CaseId CASE = CaseId.of("0190a000-0000-7000-8000-000000000001");
    public static final CaseId OTHER_CASE = CaseId.of("0190a000-0000-7000-8000-000000000002");
    public static final PersonId PERSON = PersonId.of("0190a000-0000-7000-8000-0000000000aa");
    public static final PersonId OTHER_PERSON = PersonId.of("0190a000-0000-7000-8000-0000000000bb");
    public static final Actor HANDLER = new Actor("handler", Role.HANDLER);
    public static final Actor ADVISER = new Actor("adviser", Role.ADVISER);
    public static final Actor SENIOR = new Actor("senior", Role.SENIOR);
    public static final int TODAY = 200;
    public static final String NUMBER = "NR-2024-000001";

    private Cases() {}

    public static LocalDate day(int number) {
        return LocalDate.of(2024, 4, 2).plusDays(number);
    }

    /** A step of a handler, on a day before today. */
    public static Act on(int day) {
        return by(HANDLER, day);
    }

    public static Act by(Actor actor, int day) {
        return new Act(actor, day(day), day(TODAY));
    }

    public static PersonalData<String> said(String words) {
        return new PersonalData<>(PERSON, words);
    }

    public static Money crowns(String amount) {
        return Money.of(amount, "NOK");
    }

    public static Application application() {
        return application(Scheme.NO_HELFO, PERSON, day(30), day(34));
    }

    public static Application application(
            Scheme scheme, PersonId person, @Nullable LocalDate from, @Nullable LocalDate to) {
        var patient = new Person("Marie", null, null, null, null, null, List.of(), null, null);
        var care = new Care(null, null, new Country("DE"), null, null, null, from, to, null, null);
        return new Application(
                scheme, day(0), Channel.DIGITAL, person, new PersonalData<>(person, patient), null, care);
    }

    /** One line, 1.1, of one invoice; nothing else is rested on or asked for. */
    public static ClaimRequest claim() {
        return claim(null, null);
    }

    public static ClaimRequest claim(@Nullable CaseId notification, @Nullable CaseId s2) {
        var line = new InvoiceLine("1.1", null, null, null, null, crowns("1000"));
        var invoice = new Invoice("1", null, null, null, null, List.of(), null, List.of(line));
        return new ClaimRequest(List.of(invoice), notification, s2, null, null);
    }

    public static ClaimSubmitted claimed() {
        return new ClaimSubmitted(CASE, day(0), NUMBER, application(), claim());
    }

    public static ClaimSubmitted claimedWithTravel() {
        var journey = new PersonalData<>(PERSON, new Journey("Nesna", "Mo", null, null));
        var request = new ClaimRequest(claim().invoices(), null, null, null, journey);
        return new ClaimSubmitted(CASE, day(0), NUMBER, application(), request);
    }

    public static NotificationRequested notified(Stage... stages) {
        return notified(CASE, PERSON, stages);
    }

    public static NotificationRequested notified(CaseId id, PersonId person, Stage... stages) {
        var application = application(Scheme.NO_HELFO, person, day(30), day(34));
        return new NotificationRequested(
                id, day(0), NUMBER, application, new NotificationRequest(null, List.of(stages)));
    }

    public static AuthorisationRequested authorised() {
        return authorised(application());
    }

    public static AuthorisationRequested authorised(Application application) {
        return new AuthorisationRequested(
                CASE, day(0), NUMBER, application, new AuthorisationRequest(null, null, null));
    }

    /** One of each case type. */
    public static List<ApplicationEvent> ofEachType() {
        return List.of(notified(Stage.TREATMENT), authorised(), claimed());
    }
}
