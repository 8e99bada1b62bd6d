package org.caretrail.domain.regime.nl;

import java.util.List;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.regime.Law;
import org.caretrail.domain.regime.Regime;
import org.caretrail.domain.regime.RemedyLaw;
import org.caretrail.domain.regime.TableFolder;
import org.caretrail.domain.regime.TableShape;
import org.caretrail.domain.regime.eu.EuLayer;
import org.caretrail.domain.shared.Language;

/**
 * Dutch law as a health insurer applies it (Zorgverzekeringswet, the insurer's policy conditions, and the European layer
 * over both). It knows authorisations and claims; a binding statement beforehand does not exist there.
 */
public final class Netherlands implements Regime {

    private final List<Law> laws = List.of(new AuthorisationLaw(), new ClaimLaw());

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
        return List.of(Scheme.NL_ZVW);
    }

    @Override
    public List<Language> letterLanguages() {
        return List.of(new Language("nl"), new Language("en"));
    }

    @Override
    public RemedyLaw remedies() {
        return new DutchRemedies();
    }
}
