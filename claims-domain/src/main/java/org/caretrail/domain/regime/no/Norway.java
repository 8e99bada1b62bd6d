package org.caretrail.domain.regime.no;

import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.regime.Law;
import org.caretrail.domain.regime.Paragraph;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Regime;
import org.caretrail.domain.regime.RemedyLaw;
import org.caretrail.domain.regime.RetentionLaw;
import org.caretrail.domain.regime.TableFolder;
import org.caretrail.domain.regime.TableShape;
import org.caretrail.domain.regime.UserFeeLaw;
import org.caretrail.domain.regime.eu.EuLayer;
import org.caretrail.domain.shared.Language;

/** Norway: what Helfo decides on care in other EU/EEA states. */
public final class Norway implements Regime {

    @Override
    public List<Law> laws() {
        return List.of(new NotificationLaw(), new ClaimLaw(), new AuthorisationLaw());
    }

    @Override
    public List<TableShape> tables() {
        return NorwegianTables.ALL;
    }

    @Override
    public String folder() {
        return "regime/no";
    }

    @Override
    public List<TableFolder> layers() {
        return List.of(EuLayer.TABLES);
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.NO_HELFO);
    }

    @Override
    public List<Language> letterLanguages() {
        return List.of(new Language("nb"), new Language("en"));
    }

    @Override
    public RemedyLaw remedies() {
        return new NorwegianRemedies();
    }

    /** NO-ARCHIVE: destruction only under regulation or permit (new arkivlova § 13). */
    @Override
    public RetentionLaw retention() {
        return new RetentionLaw("NO-ARCHIVE", NorwegianTables.RETENTION_TERMS, true);
    }

    @Override
    public Optional<UserFeeLaw> userFees() {
        return Optional.of(new FeeYear());
    }

    @Override
    public List<Paragraph> information(
            CaseType type, Application application, Decision decision, Language language, RateBook book) {
        return new Information(type, application.care(), decision, book).in(language);
    }
}
