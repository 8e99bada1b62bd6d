package org.caretrail.domain.regime.nl;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.regime.Condition;

/**
 * NL-ROUTE-6: what EHIC and form 111 never cover: private providers outside the statutory system, transport home, travel
 * for treatment, and the local own contribution, which the rates of the state of stay leave out.
 */
record OutsideTheCard(ClaimedInvoice invoice) {

    private static final String ID = "NL-ROUTE-6";
    private static final Set<LineCategory> TRANSPORT = Set.of(LineCategory.TRANSPORT, LineCategory.OTHER_TRANSPORT);

    /** Whether the provider is in the statutory system: found, or asked where the sector is not known. */
    static final StatutoryProvider PROVIDER = new StatutoryProvider(ID);

    private static final Condition NO_TRANSPORT_HOME = Condition.askHandler(
            ID,
            "2010-05-01",
            "NO_TRANSPORT_HOME",
            "The transport on the invoice is neither transport home nor a journey made for the treatment.");

    List<Condition> conditions() {
        var transport =
                invoice.lines().stream().anyMatch(l -> l.category() != null && TRANSPORT.contains(l.category()));
        return Stream.concat(
                        PROVIDER.asked(invoice.facts()).stream(),
                        transport ? Stream.of(NO_TRANSPORT_HOME) : Stream.<Condition>of())
                .toList();
    }
}
