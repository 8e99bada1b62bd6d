package org.caretrail.app.config;

import java.util.List;
import org.caretrail.app.config.start.ProductionCheck;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.store.TableContents;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.Regime;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.regime.Tables;
import org.caretrail.domain.regime.nl.Netherlands;
import org.caretrail.domain.regime.no.Norway;
import org.caretrail.projections.ratetables.TableStreams;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

/** The countries whose law this service knows. A new one joins the list. */
@Configuration(proxyBeanMethods = false)
class RegimeConfiguration {

    private static final List<Regime> COUNTRIES = List.of(new Norway(), new Netherlands());

    /**
     * The law with its tables, and what was loaded over them.
     *
     * @param additions a resource folder whose rows lie over the shipped ones, such as those made up for the demo
     */
    @Bean
    LawInForce lawInForce(
            @Value("${caretrail.rate-tables.additions:}") String additions,
            TableStreams streams,
            TableContents contents) {
        return new LawInForce(new Regimes(COUNTRIES, Tables.of(COUNTRIES, additions)), streams, contents);
    }

    /** A command takes the law as it is when it is handled: one book for the whole of it. */
    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Regimes regimes(LawInForce law) {
        return law.now();
    }

    /** A made-up figure decides no real case, whether it was shipped or loaded. */
    @Bean
    ProductionCheck noSyntheticRows(LawInForce law) {
        return () -> {
            law.look();
            return law.now().book().all().stream()
                    .flatMap(t -> t.rows().stream())
                    .filter(RateRow::synthetic)
                    .findFirst()
                    .map(r -> "the table " + r.table() + " holds a row made up for the demo in its version "
                            + r.version() + ": " + r.key());
        };
    }
}
