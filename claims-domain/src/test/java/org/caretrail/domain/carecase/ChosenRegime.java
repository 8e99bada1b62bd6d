package org.caretrail.domain.carecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.regime.CommonTables;
import org.caretrail.domain.regime.Law;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.RateTable;
import org.caretrail.domain.regime.Regime;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.regime.RemedyLaw;
import org.caretrail.domain.regime.RetentionLaw;
import org.caretrail.domain.regime.TableShape;
import org.caretrail.domain.regime.UserFeeLaw;
import org.caretrail.domain.regime.Validity;
import org.caretrail.domain.regime.no.Norway;
import org.caretrail.domain.remedy.AppealBody;
import org.caretrail.domain.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A regime of one scheme in which the same chosen law holds for every case type. A handler alone grants up to 5000 and
 * refuses anything; a part grant needs a second person.
 */
public record ChosenRegime(ChosenLaw law) implements Regime, RemedyLaw {

    /** The finding beside a demand that came after the party was asked about a hearing. */
    public static final Finding TOO_LATE = Finding.of("TEST-REMEDY", "1", "demand", false, "the demands are closed");

    private static final String RETENTION = "retention-terms";

    public static Regimes regimes(ChosenLaw law) {
        return new Regimes(List.of(new ChosenRegime(law)), RateBook.of(List.of(authority(), retentionTerms())));
    }

    @Override
    public List<Law> laws() {
        return Stream.of(CaseType.values()).<Law>map(law::of).toList();
    }

    @Override
    public List<TableShape> tables() {
        return List.of();
    }

    @Override
    public String folder() {
        return "none";
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.NO_HELFO);
    }

    @Override
    public List<Language> letterLanguages() {
        return List.of(new Language("nb"), new Language("en"));
    }

    /** Seven years, by a row that needs no permit. */
    @Override
    public RetentionLaw retention() {
        return new RetentionLaw("TEST-KEPT", RETENTION, false);
    }

    /** The one registry of user fees that there is. */
    @Override
    public Optional<UserFeeLaw> userFees() {
        return new Norway().userFees();
    }

    @Override
    public RemedyLaw remedies() {
        return this;
    }

    @Override
    public Optional<LegalClock> complaintTerm(LocalDate deliveredOn, RateBook book) {
        return Optional.of(new LegalClock("TEST-COMPLAINT", "1", deliveredOn, deliveredOn.plusWeeks(3)));
    }

    @Override
    public Optional<LegalClock> answerTerm(LocalDate receivedOn, RateBook book) {
        return Optional.of(answerBy(receivedOn));
    }

    /** The term of six weeks for the answer to a complaint. */
    public static LegalClock answerBy(LocalDate receivedOn) {
        return new LegalClock("TEST-ANSWER", "1", receivedOn, receivedOn.plusWeeks(6));
    }

    @Override
    public Optional<Finding> demandTooLate(AppealBody body, @Nullable LocalDate hearingOfferedOn, LocalDate addedOn) {
        return hearingOfferedOn == null ? Optional.empty() : Optional.of(TOO_LATE);
    }

    private static RateTable authority() {
        var shape = new TableShape(
                CommonTables.AUTHORITY_LIMITS, Validity.RANGE, List.of("scheme", "outcome"), List.of("limit"));
        return new RateTable(shape, List.of(row(Outcome.GRANTED, "5000"), row(Outcome.REFUSED, "")));
    }

    private static RateTable retentionTerms() {
        var shape = RetentionLaw.terms(RETENTION);
        var row = new RateRow(
                RETENTION, 1, Scheme.NO_HELFO.name(), null, null, null, "-", "a test", Map.of("years", "7"));
        return new RateTable(shape, List.of(row));
    }

    private static RateRow row(Outcome outcome, String limit) {
        var key = Scheme.NO_HELFO + "/" + outcome;
        return new RateRow(
                CommonTables.AUTHORITY_LIMITS, 1, key, null, null, null, "-", "a test", Map.of("limit", limit));
    }
}
