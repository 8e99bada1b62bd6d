package org.caretrail.app.config;

import java.util.List;
import org.caretrail.app.config.start.ProductionCheck;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.Regime;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.regime.Tables;
import org.caretrail.domain.regime.nl.Netherlands;
import org.caretrail.domain.regime.no.Norway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The countries whose law this service knows. A new one joins the list. */
@Configuration(proxyBeanMethods = false)
class RegimeConfiguration {

    private static final List<Regime> COUNTRIES = List.of(new Norway(), new Netherlands());

    /**
     * The law with its tables.
     *
     * @param additions a resource folder whose rows lie over the shipped ones, such as those made up for the demo
     */
    @Bean
    Regimes regimes(@Value("${caretrail.rate-tables.additions:}") String additions) {
        return new Regimes(COUNTRIES, Tables.of(COUNTRIES, additions));
    }

    /** A made-up figure decides no real case. */
    @Bean
    ProductionCheck noSyntheticRows(Regimes regimes) {
        return () -> regimes.book().all().stream()
                .flatMap(t -> t.rows().stream())
                .filter(RateRow::synthetic)
                .findFirst()
                .map(r -> "the table " + r.table() + " holds a row made up for the demo: " + r.key());
    }
}
