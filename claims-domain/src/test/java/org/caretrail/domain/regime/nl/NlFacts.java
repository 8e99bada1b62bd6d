package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.BankAccount;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Channel;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.application.Provider;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.application.ResidenceStatement;
import org.caretrail.domain.application.Sector;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.correspondence.Correspondence;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.FiledDocument;
import org.caretrail.domain.regime.Law;
import org.caretrail.domain.regime.OtherClaims;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Tables;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** What a Dutch test case holds, and the facts that it makes. */
abstract class NlFacts {

    private static final RateBook SHIPPED = Tables.of(List.of(new Netherlands()), "");
    private static final PersonId PERSON = new PersonId(new UUID(0, 1));

    final Law law;
    final List<FiledDocument> documents = new ArrayList<>();
    final Judgements judged = new Judgements();
    final List<Invoice> invoices;
    RateBook book = SHIPPED;
    LocalDate receivedOn = LocalDate.of(2020, 5, 5);
    LocalDate decidedOn = LocalDate.of(2020, 5, 20);
    String country = "BE";

    @Nullable
    CareKind kind = CareKind.INPATIENT;

    @Nullable
    Sector sector = Sector.PUBLIC;

    @Nullable
    Boolean planned = true;

    @Nullable
    NeedArose needArose = NeedArose.HOME;

    @Nullable
    LocalDate from = LocalDate.of(2020, 5, 6);

    @Nullable
    LocalDate to = LocalDate.of(2020, 5, 15);

    final Insured insured = new Insured();

    @Nullable
    Authorised s2;

    @Nullable
    Boolean hospital = true;

    @Nullable
    Through through;

    @Nullable
    ResidenceStatement statement;

    Correspondence heard = Correspondence.NONE;

    @Nullable
    BankAccount account;

    OtherClaims otherClaims = OtherClaims.NONE;

    NlFacts(Law law, Invoice... invoices) {
        this.law = law;
        this.invoices = List.of(invoices);
    }

    CaseFacts facts() {
        return new CaseFacts(
                application(),
                request(),
                List.copyOf(documents),
                List.of(),
                judged.assessment(),
                List.of(),
                null,
                s2 == null ? null : s2.decision(),
                otherClaims,
                decidedOn,
                heard);
    }

    RateBook book() {
        return book;
    }

    private Application application() {
        var person = insured.person();
        var provider = sector == null ? null : new Provider(null, sector, hospital, null);
        var care = new Care(kind, null, new Country(country), provider, planned, true, from, to, needArose, null);
        return new Application(
                law.scheme(), receivedOn, Channel.DIGITAL, PERSON, new PersonalData<>(PERSON, person), null, care);
    }

    private Request request() {
        var authorisation = s2 == null ? null : Authorised.CASE;
        return law.type() == CaseType.REIMBURSEMENT_CLAIM
                ? new ClaimRequest(invoices, null, authorisation, PersonalData.ofNullable(PERSON, account), null)
                : new AuthorisationRequest(null, through, statement);
    }
}
