package org.caretrail.domain.regime.nl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Channel;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.application.Provider;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.application.Sector;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.FiledDocument;
import org.caretrail.domain.regime.Law;
import org.caretrail.domain.regime.OtherClaims;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.SeenLaw;
import org.caretrail.domain.regime.Tables;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** A Dutch case on which everything is in order until a test says otherwise. */
final class NlCase {

    private static final RateBook SHIPPED = Tables.of(List.of(new Netherlands()), "");
    private static final PersonId PERSON = new PersonId(new UUID(0, 1));

    private final Law law;
    private final List<FiledDocument> documents = new ArrayList<>();
    private final Judgements judged = new Judgements();
    private final List<Invoice> invoices;
    private RateBook book = SHIPPED;
    private LocalDate receivedOn = LocalDate.of(2020, 5, 5);
    private LocalDate decidedOn = LocalDate.of(2020, 5, 20);
    private String country = "BE";
    private @Nullable CareKind kind = CareKind.INPATIENT;
    private @Nullable Sector sector = Sector.PUBLIC;
    private @Nullable Boolean planned = true;
    private @Nullable NeedArose needArose = NeedArose.HOME;
    private @Nullable LocalDate from = LocalDate.of(2020, 5, 6);
    private @Nullable LocalDate to = LocalDate.of(2020, 5, 15);
    private @Nullable String insurer = "ZILVEREN_KRUIS";
    private @Nullable String policy = "BASIS_EXCLUSIEF";
    private LocalDate born = LocalDate.of(1970, 1, 1);
    private @Nullable Money voluntary;
    private List<String> supplementary = List.of("THREE_STARS");
    private @Nullable Authorised s2;

    private NlCase(Law law, Invoice... invoices) {
        this.law = law;
        this.invoices = List.of(invoices);
    }

    static NlCase authorisation() {
        return new NlCase(new SeenLaw(new AuthorisationLaw()))
                .documents(DocumentKind.REFERRAL, DocumentKind.DOCTOR_STATEMENT, DocumentKind.TREATMENT_OFFER)
                .answer("NL-S2-1", "IN_PACKAGE", true)
                .answer("NL-S2-1", "NOT_AVAILABLE_IN_TIME", true);
    }

    static NlCase claim(Invoice... invoices) {
        return new NlCase(new SeenLaw(new ClaimLaw()), invoices)
                .received("2020-06-02")
                .decided("2020-06-11")
                .documents(DocumentKind.ITEMISED_INVOICE, DocumentKind.PAYMENT_PROOF)
                .documents(DocumentKind.DISCHARGE_SUMMARY, DocumentKind.OTHER_SCHEME_STATEMENT)
                .document(DocumentKind.REFERRAL, "nl", "2020-04-24")
                .settle("NL-POLICY-4", "DEDUCTIBLE_OPEN_2020", Verdict.MET);
    }

    NlCase received(String day) {
        receivedOn = LocalDate.parse(day);
        return this;
    }

    NlCase decided(String day) {
        decidedOn = LocalDate.parse(day);
        return this;
    }

    NlCase country(String code) {
        country = code;
        return this;
    }

    NlCase kind(@Nullable CareKind newKind) {
        kind = newKind;
        return this;
    }

    NlCase sector(@Nullable Sector newSector) {
        sector = newSector;
        return this;
    }

    NlCase planned(@Nullable Boolean newPlanned, @Nullable NeedArose newNeed) {
        planned = newPlanned;
        needArose = newNeed;
        return this;
    }

    NlCase care(@Nullable String newFrom, @Nullable String newTo) {
        from = newFrom == null ? null : LocalDate.parse(newFrom);
        to = newTo == null ? null : LocalDate.parse(newTo);
        return this;
    }

    NlCase insured(@Nullable String newInsurer, @Nullable String newPolicy) {
        insurer = newInsurer;
        policy = newPolicy;
        return this;
    }

    NlCase person(String bornOn, Money voluntaryDeductible) {
        born = LocalDate.parse(bornOn);
        voluntary = voluntaryDeductible;
        return this;
    }

    NlCase supplementary(String... products) {
        supplementary = List.of(products);
        return this;
    }

    NlCase careProduct(@Nullable String code) {
        judged.careProduct(code);
        return this;
    }

    NlCase session(String day, String code) {
        judged.session(day, code);
        return this;
    }

    NlCase underS2(String validFrom, String validUntil) {
        return underS2(Authorised.between(validFrom, validUntil));
    }

    NlCase underS2(Authorised authorised) {
        s2 = authorised;
        return this;
    }

    NlCase documents(DocumentKind... kinds) {
        Stream.of(kinds).forEach(k -> document(k, "nl", null));
        return this;
    }

    NlCase document(DocumentKind kindOf, String language, @Nullable String issued) {
        documents.add(Papers.filed(documents.size(), kindOf, language, issued));
        return this;
    }

    NlCase without(DocumentKind kindOf) {
        documents.removeIf(d -> d.document().kind() == kindOf);
        return this;
    }

    NlCase answer(String rule, String condition, boolean met) {
        judged.answer(rule, condition, met);
        return this;
    }

    NlCase unanswered(String rule, String condition) {
        judged.unanswered(rule, condition);
        return this;
    }

    /** What people judged, to be changed in place. */
    Judgements judged() {
        return judged;
    }

    NlCase settle(String rule, String point, Verdict verdict) {
        judged.settle(rule, point, verdict, null, null, null);
        return this;
    }

    NlCase settle(String rule, String point, Money amount) {
        judged.settle(rule, point, null, amount, null, "letter");
        return this;
    }

    NlCase settle(String rule, String point, String figure, @Nullable String source) {
        judged.settle(rule, point, null, null, new BigDecimal(figure), source);
        return this;
    }

    NlCase rows(String table, String csv) {
        book = Papers.with(book, table, csv);
        return this;
    }

    CaseFacts facts() {
        return new CaseFacts(
                application(),
                request(),
                List.copyOf(documents),
                judged.assessment(),
                List.of(),
                null,
                s2 == null ? null : s2.decision(),
                OtherClaims.NONE,
                decidedOn);
    }

    Proposal proposal() {
        return law.propose(facts(), book);
    }

    RateBook book() {
        return book;
    }

    List<Finding> findings(String rule) {
        return proposal().findings().stream().filter(f -> f.rule().equals(rule)).toList();
    }

    private Application application() {
        var person = new Person("A", born, null, new Country("NL"), insurer, policy, supplementary, voluntary, null);
        var provider = sector == null ? null : new Provider(null, sector, true, null);
        var care = new Care(kind, null, new Country(country), provider, planned, true, from, to, needArose, null);
        return new Application(
                Scheme.NL_ZVW, receivedOn, Channel.DIGITAL, PERSON, new PersonalData<>(PERSON, person), null, care);
    }

    private Request request() {
        var authorisation = s2 == null ? null : Authorised.CASE;
        return law.type() == CaseType.REIMBURSEMENT_CLAIM
                ? new ClaimRequest(invoices, null, authorisation, null, null)
                : new AuthorisationRequest(null, null, null);
    }
}
