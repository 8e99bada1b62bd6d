package org.caretrail.app.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caretrail.domain.application.Address;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.BankAccount;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Channel;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.application.Provider;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.application.Sector;
import org.caretrail.domain.carecase.CourseCommand.AssignCase;
import org.caretrail.domain.carecase.DossierCommand.ReceiveDocument;
import org.caretrail.domain.dossier.Document;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.reimbursement.ClaimCommand.SubmitClaim;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.caretrail.domain.shared.Role;

/** Claims as they come in: a hip operation in Germany, one invoice of three lines, all fields that a form asks for. */
final class Claims {

    private static final LocalDate CARE = LocalDate.parse("2024-03-11");
    private static final LocalDate RECEIVED = CARE.plusDays(25);
    private static final Act ACT = new Act(new Actor("handler", Role.HANDLER), RECEIVED, RECEIVED);
    private static final String SHA_256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private Claims() {}

    static SubmitClaim submitted(CaseId id, PersonId person) {
        return new SubmitClaim(id, ACT, "RC-2024-000017", application(person), request(person));
    }

    static AssignCase assigned(CaseId id, String assignee) {
        return new AssignCase(id, ACT, assignee);
    }

    static ReceiveDocument received(CaseId id, DocumentKind kind) {
        var document = new Document(
                new DocumentId(UUID.randomUUID()),
                kind,
                new Language("de"),
                CARE,
                RECEIVED,
                SHA_256,
                "application/pdf",
                204_800);
        return new ReceiveDocument(id, ACT, document);
    }

    private static Application application(PersonId person) {
        var home = new Address(List.of("Storgata 1", "8700 Nesna"), new Country("NO"));
        var patient = new Person(
                "Kari Nordmann",
                LocalDate.parse("1958-04-12"),
                home,
                new Country("NO"),
                null,
                null,
                List.of(),
                null,
                null);
        var care = new Care(
                CareKind.INPATIENT,
                new PersonalData<>(person, "total hip replacement, left"),
                new Country("DE"),
                new Provider(new PersonalData<>(person, "Universitätsklinikum"), Sector.PUBLIC, true, null),
                true,
                false,
                CARE,
                CARE.plusDays(4),
                NeedArose.HOME,
                null);
        return new Application(
                Scheme.NO_HELFO, RECEIVED, Channel.DIGITAL, person, new PersonalData<>(person, patient), null, care);
    }

    private static ClaimRequest request(PersonId person) {
        var invoice = new Invoice(
                "1",
                "R-2024-881",
                CARE.plusDays(5),
                CARE.plusDays(6),
                CARE.plusDays(9),
                List.of(),
                null,
                List.of(
                        line(person, "1.1", "operation", LineCategory.TREATMENT, "8400.00"),
                        line(person, "1.2", "stay in hospital", LineCategory.TREATMENT, "3200.00"),
                        line(person, "1.3", "implant", LineCategory.TREATMENT, "1500.00")));
        var account = new BankAccount("NO9386011117947", "Kari Nordmann");
        return new ClaimRequest(List.of(invoice), null, null, new PersonalData<>(person, account), null);
    }

    private static InvoiceLine line(PersonId person, String id, String what, LineCategory category, String euro) {
        return new InvoiceLine(
                id, new PersonalData<>(person, what), category, CareKind.INPATIENT, CARE, Money.of(euro, "EUR"));
    }
}
