package org.caretrail.app.web.ratetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.caretrail.app.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference rates as the European Central Bank publishes them, here of days long past. */
class EcbRatesTest extends RateTableTest {

    private static final String TWO_DAYS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"
                xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
              <gesmes:subject>Reference rates</gesmes:subject>
              <gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
              <Cube>
                <Cube time="1999-01-05"><Cube currency="ISK" rate="81.53"/><Cube currency="JPY" rate="130.96"/></Cube>
                <Cube time="1999-01-04"><Cube currency="ISK" rate="81.48"/><Cube currency="JPY" rate="133.73"/></Cube>
              </Cube>
            </gesmes:Envelope>
            """;

    @Test
    void NO_AMOUNT_5_the_rates_of_each_day_become_rows_with_their_source() {
        var reply = xml(TWO_DAYS);
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
        var rows = elements(read("/api/v1/rules/exchange-rates?on=1999-01-05").at("/rows")).stream()
                .filter(r ->
                        r.at("/version").asInt() == reply.body().at("/version").asInt())
                .toList();

        assertThat(reply.body().at("/rows").asInt()).isEqualTo(4);
        assertThat(rows).extracting(r -> r.at("/key").asString()).containsExactly("EUR/ISK", "EUR/JPY");
        assertThat(rows).extracting(r -> r.at("/values/rate").asString()).containsExactly("81.53", "130.96");
        assertThat(rows)
                .extracting(r -> r.at("/source").asString())
                .containsOnly("ECB euro foreign exchange reference rates");
        assertThat(rows).extracting(r -> r.at("/announced").asString()).containsOnly("1999-01-05");
    }

    @Test
    void a_rate_that_is_none_is_named_by_its_line() {
        var reply = xml(TWO_DAYS.replace("81.48", "N/A"));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(texts(reply.body().at("/errors"), "/pointer")).containsExactly("/lines/8/rate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<Cube",
                "<Cube/>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\"><x/>"
            })
    void what_is_no_list_of_rates_is_refused_and_nothing_is_fetched_for_it(String xml) {
        assertThat(xml(xml).status()).isEqualTo(422);
    }

    private Reply xml(String text) {
        return send(as("admin", path("exchange-rates"))
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString(text)));
    }
}
