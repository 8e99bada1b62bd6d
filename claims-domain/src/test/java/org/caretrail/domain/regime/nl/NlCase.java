package org.caretrail.domain.regime.nl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.BankAccount;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.application.ResidenceStatement;
import org.caretrail.domain.application.Sector;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.correspondence.Correspondence;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.regime.Law;
import org.caretrail.domain.regime.OtherClaims;
import org.caretrail.domain.regime.Question;
import org.caretrail.domain.regime.TwinLine;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** A Dutch case on which everything is in order until a test says otherwise. */
final class NlCase extends NlFacts {

    NlCase(Law law, Invoice... invoices) {
        super(law, invoices);
    }

    NlCase living(@Nullable String state) {
        insured.living(state);
        return this;
    }

    /** Brought by the fund of residence, with its statement. */
    NlCase statement(@Nullable Boolean conditionsMet) {
        through = Through.RESIDENCE_FUND;
        statement = new ResidenceStatement("fund of residence", conditionsMet, receivedOn);
        return this;
    }

    /** Brought by the insured, without any statement. */
    NlCase withoutStatement() {
        through = Through.INSURED;
        statement = null;
        return this;
    }

    NlCase hospital(@Nullable Boolean is) {
        hospital = is;
        return this;
    }

    NlCase payTo(String iban) {
        account = new BankAccount(iban, null);
        return this;
    }

    NlCase heard(Correspondence said) {
        heard = said;
        return this;
    }

    /** Lines that stand in other claims as well. */
    NlCase twins(TwinLine... lines) {
        otherClaims = new OtherClaims(List.of(), List.of(lines));
        return this;
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
        insured.under(newInsurer, newPolicy);
        return this;
    }

    NlCase person(String bornOn, Money voluntaryDeductible) {
        insured.born(bornOn, voluntaryDeductible);
        return this;
    }

    NlCase bornOnAnUnknownDay() {
        insured.bornOnAnUnknownDay();
        return this;
    }

    NlCase supplementary(String... products) {
        insured.supplementary(products);
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

    List<Question> questions() {
        return law.questions(facts());
    }

    Proposal proposal() {
        return law.propose(facts(), book);
    }

    List<Finding> findings(String rule) {
        return proposal().findings().stream().filter(f -> f.rule().equals(rule)).toList();
    }
}
