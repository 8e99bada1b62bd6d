package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.regime.CoverLaw;
import org.caretrail.domain.regime.Law;
import org.caretrail.domain.regime.Paragraph;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Regime;
import org.caretrail.domain.regime.RemedyLaw;
import org.caretrail.domain.regime.RetentionLaw;
import org.caretrail.domain.regime.TableFolder;
import org.caretrail.domain.regime.TableShape;
import org.caretrail.domain.regime.eu.EuLayer;
import org.caretrail.domain.shared.Language;

/**
 * Dutch law as a health insurer applies it (Zorgverzekeringswet, the insurer's policy conditions, and the European layer
 * over both), and as the CAK does for treaty-entitled persons. It knows authorisations and claims; a binding statement
 * beforehand does not exist there.
 */
public final class Netherlands implements Regime {

    private final List<Law> laws = List.of(
            new AuthorisationLaw(),
            new ClaimLaw(Scheme.NL_ZVW),
            new TreatyAuthorisationLaw(),
            new ClaimLaw(Scheme.NL_CAK));

    @Override
    public List<Law> laws() {
        return laws;
    }

    @Override
    public List<TableShape> tables() {
        return NlTables.SHAPES;
    }

    @Override
    public String folder() {
        return "regime/nl";
    }

    @Override
    public List<TableFolder> layers() {
        return List.of(EuLayer.TABLES);
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.NL_ZVW, Scheme.NL_CAK);
    }

    @Override
    public List<Language> letterLanguages() {
        return List.of(new Language("nl"), new Language("en"));
    }

    @Override
    public RemedyLaw remedies() {
        return new DutchRemedies();
    }

    @Override
    public RemedyLaw remedies(Scheme scheme) {
        return scheme == Scheme.NL_CAK ? new CakRemedies() : remedies();
    }

    /** NL-ARCHIVE: what was paid has to be accounted for years later. */
    @Override
    public RetentionLaw retention() {
        return new RetentionLaw("NL-ARCHIVE", NlTables.RETENTION_TERMS, false);
    }

    @Override
    public Optional<CoverLaw> covers() {
        return Optional.of(new Deductible());
    }

    @Override
    public List<Paragraph> beforehand(
            CaseType type, Application application, LocalDate on, Language language, RateBook book) {
        return DutchInformation.beforehand(type, application, on, language, book);
    }

    @Override
    public List<Paragraph> information(
            CaseType type, Application application, Decision decision, Language language, RateBook book) {
        return new DutchInformation(type, application, decision, book).in(language);
    }
}
