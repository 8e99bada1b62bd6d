package org.caretrail.app.endurance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.Ready;
import org.caretrail.app.web.fixture.Service;

/** How a case is lived by its clients: one of five to its decision, the others to where they are left to their clocks. */
final class Lives {

    private static final String DAY_OF_CARE = "2024-03-11";

    private static final int ONE_OF = 5;

    private static final List<Consumer<Service>> KINDS = List.of(
            service -> Ready.claim(service, Application.claim()).decided("GRANTED", "2024-05-14"),
            service -> Ready.claim(service, visit()).decided("GRANTED", "2024-05-14"),
            service -> Ready.notification(service).decided("GRANTED", Ready.DAY),
            service -> Ready.authorisation(service).decided("GRANTED", Ready.DAY));

    private Lives() {}

    static void live(Service service, int number, Ledger ledger) {
        if (number % ONE_OF == 0) {
            KINDS.get(number / ONE_OF % KINDS.size()).accept(service);
        } else {
            var kase = Mixed.number(number);
            ledger.waits(kase.live(service), kase);
        }
    }

    /** A claim with a user fee, which goes to the account of the year before anything is paid. */
    private static Application visit() {
        var line = Map.of(
                "description", "consultation",
                "category", "TREATMENT",
                "kind", "OUTPATIENT",
                "careOn", DAY_OF_CARE,
                "amount", Map.of("amount", "2000.00", "currency", "NOK"));
        var invoice = Map.of(
                "number",
                "R-" + UUID.randomUUID(),
                "issuedOn",
                DAY_OF_CARE,
                "paidOn",
                DAY_OF_CARE,
                "lines",
                List.of(line));
        return Application.claim()
                .with("/care/kind", "OUTPATIENT")
                .with("/care/from", DAY_OF_CARE)
                .with("/care/to", DAY_OF_CARE)
                .with("/invoices", List.of(invoice));
    }
}
