package org.caretrail.app.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;

/** What a claim of 200 invoice lines in five currencies costs, over HTTP: its submission, its proposal and its decision. */
abstract class LongClaim extends CaseTest {

    /** To one unit of each, in kroner. */
    private static final Map<String, String> RATES =
            Map.of("EUR", "11.50", "SEK", "1.00", "DKK", "1.54", "GBP", "13.50", "USD", "10.50");

    private static final int LINES_EACH = 40;
    private static final String CARE = "2024-03-11";
    private static final String PAID = "2024-03-27";
    private static final String DECIDED = "2024-05-14";

    /** Milliseconds, each the median over the claims. */
    record Times(double submitted, double proposed, double decided) {}

    /** So many claims one after the other; the first half warms up and does not count. */
    Times measured(int claims) {
        rates();
        var times = IntStream.range(0, claims)
                .mapToObj(_ -> lived())
                .skip(claims / 2)
                .toList();
        return new Times(
                median(times.stream().map(Times::submitted).toList()),
                median(times.stream().map(Times::proposed).toList()),
                median(times.stream().map(Times::decided).toList()));
    }

    private Times lived() {
        var submitted = new Watch();
        var kase = submitted.time(() -> open(Application.claim()
                .with(
                        "/invoices",
                        RATES.keySet().stream().map(LongClaim::invoice).toList())));
        kase.documents("nb", "REFERRAL", "DISCHARGE_SUMMARY", "ITEMISED_INVOICE", "PAYMENT_PROOF")
                .answered("2024-05-07")
                .priced("2024-05-07", "209E");

        var proposed = new Watch();
        var proposal = proposed.time(() -> kase.read("/proposal?decidedOn=" + DECIDED));
        assertThat(proposal.at("/outcome").asString())
                .as("%s", proposal.at("/manual"))
                .isEqualTo("GRANTED");

        var decided = new Watch();
        decided.time(() -> kase.decided("GRANTED", DECIDED));
        var amounts = kase.now().at("/decisions/0/amounts");
        assertThat(amounts.at("/eligible/amount").asString()).isEqualTo("152160.00");
        assertThat(amounts.at("/payout/amount").asString()).isEqualTo("130620.00");
        return new Times(submitted.millis, proposed.millis, decided.millis);
    }

    private void rates() {
        var rows = RATES.entrySet().stream()
                .map(rate -> "%s,%s,NOK,%s".formatted(PAID, rate.getKey(), rate.getValue()))
                .collect(Collectors.joining("\n", "date,base,quote,rate\n", "\n"));
        var loaded = send(as("admin", "/api/v1/rate-tables/exchange-rates/versions?mark=SYNTHETIC&source=made%20up")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(rows)));
        assertThat(loaded.status()).as("%s", loaded.body()).isEqualTo(201);
    }

    private static Map<String, Object> invoice(String currency) {
        var line = Map.of(
                "description", "part of the operation",
                "category", "TREATMENT",
                "kind", "INPATIENT",
                "careOn", CARE,
                "amount", Map.of("amount", "100.00", "currency", currency));
        return Map.of(
                "number",
                UUID.randomUUID().toString(),
                "issuedOn",
                PAID,
                "paidOn",
                PAID,
                "lines",
                IntStream.range(0, LINES_EACH).mapToObj(_ -> line).toList());
    }

    private static double median(List<Double> figures) {
        return new ArrayList<>(figures).stream().sorted().toList().get(figures.size() / 2);
    }

    private static final class Watch {

        private double millis;

        <T> T time(Supplier<T> work) {
            long begun = System.nanoTime();
            T made = work.get();
            millis = (System.nanoTime() - begun) / 1e6;
            return made;
        }
    }
}
