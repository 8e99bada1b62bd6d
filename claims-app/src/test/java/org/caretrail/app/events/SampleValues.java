package org.caretrail.app.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Address;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.BankAccount;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Channel;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.application.Journey;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.application.Provider;
import org.caretrail.domain.application.Representative;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.application.Sector;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.caretrail.domain.shared.Role;

/** What the sample events are made of. Every text by or about a person holds the word that a leak is found by. */
public final class SampleValues {

    /** Stands in every personal text, and nowhere else. */
    public static final String PRIVATE = "Confidential";

    public static final CaseId CASE = CaseId.of("0190a000-0000-7000-8000-000000000001");
    public static final CaseId NOTIFICATION = CaseId.of("0190a000-0000-7000-8000-000000000002");
    public static final CaseId S2 = CaseId.of("0190a000-0000-7000-8000-000000000003");
    public static final PersonId PERSON = PersonId.of("0190a000-0000-7000-8000-0000000000aa");
    public static final DocumentId DOCUMENT = DocumentId.of("0190a000-0000-7000-8000-0000000000d1");
    public static final DocumentId TRANSLATION = DocumentId.of("0190a000-0000-7000-8000-0000000000d2");
    public static final LocalDate DAY = LocalDate.parse("2024-03-11");
    public static final Actor HANDLER = new Actor("handler", Role.HANDLER);
    public static final Actor SENIOR = new Actor("senior", Role.SENIOR);

    private SampleValues() {}

    /** Something that a person said. */
    public static PersonalData<String> said(String words) {
        return new PersonalData<>(PERSON, PRIVATE + " " + words);
    }

    static Money euro(String amount) {
        return Money.of(amount, "EUR");
    }

    static Application application() {
        return new Application(
                Scheme.NO_HELFO,
                DAY,
                Channel.DIGITAL,
                PERSON,
                new PersonalData<>(PERSON, person()),
                new PersonalData<>(PERSON, new Representative(PRIVATE + " Hansen", address(), DAY)),
                new Care(
                        CareKind.INPATIENT,
                        said("total hip replacement"),
                        new Country("DE"),
                        new Provider(said("Klinik"), Sector.PUBLIC, true, false),
                        true,
                        false,
                        DAY,
                        DAY.plusDays(4),
                        NeedArose.HOME,
                        false));
    }

    static ClaimRequest claim() {
        var line = new InvoiceLine(
                "1.1", said("operation"), LineCategory.TREATMENT, CareKind.INPATIENT, DAY, euro("13100"));
        var invoice = new Invoice(
                "1", "R-881", DAY, DAY, DAY.plusDays(5), List.of(Basis.DIRECTIVE), euro("12.30"), List.of(line));
        return new ClaimRequest(
                List.of(invoice),
                NOTIFICATION,
                S2,
                new PersonalData<>(PERSON, new BankAccount(PRIVATE + "-iban", PRIVATE + " Hansen")),
                new PersonalData<>(
                        PERSON, new Journey(PRIVATE + " Nesna", PRIVATE + " Mo", new BigDecimal("69.5"), euro("44"))));
    }

    private static Person person() {
        return new Person(
                PRIVATE + " Marie",
                LocalDate.parse("1958-04-12"),
                address(),
                new Country("NO"),
                PRIVATE + " insurer",
                PRIVATE + " policy",
                List.of(PRIVATE + " cover"),
                euro("500"),
                new Language("en"));
    }

    private static Address address() {
        return new Address(List.of(PRIVATE + " street 1"), new Country("NO"));
    }
}
