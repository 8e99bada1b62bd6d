package org.caretrail.app.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.caretrail.app.store.DroppedFiles;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.store.TableContents;
import org.caretrail.app.web.fixture.AtOnce;
import org.caretrail.app.web.fixture.CaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Reference rates that are put into the watched directory, of days long past and a currency that no other test uses. */
class RateDropTest extends CaseTest {

    private static final String PUBLISHED = """
            <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01"
                xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
              <Cube>
                <Cube time="1999-03-01"><Cube currency="CYP" rate="FIRST"/></Cube>
                <Cube time="1999-03-02"><Cube currency="CYP" rate="RATE"/></Cube>
              </Cube>
            </gesmes:Envelope>
            """;

    @TempDir
    Path directory;

    @Autowired
    private RateLoading loading;

    @Autowired
    private TableFiles files;

    @Autowired
    private TableContents contents;

    @Autowired
    private DroppedFiles taken;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private LawInForce law;

    @Autowired
    private Clock clock;

    @Test
    void NO_AMOUNT_5_rates_of_a_dropped_file_count_and_name_their_version() throws IOException {
        var file = dropped("daily.xml", rates("0.58"));
        looked(drop(loading));

        var told = told("daily.xml");
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().at("/errors").isEmpty()).isTrue();
        assertThat(elements(get("admin", "/api/v1/rules/exchange-rates?on=1999-03-02")
                                .body()
                                .at("/rows"))
                        .stream()
                        .filter(r -> r.at("/version").asInt()
                                == told.getFirst().at("/version").asInt())
                        .map(r -> r.at("/values/rate").asString()))
                .containsExactly("0.58");
        assertThat(file).doesNotExist();
        assertThat(aside("loaded")).singleElement().asString().endsWith("-daily.xml");
    }

    @Test
    void what_a_file_holds_is_loaded_once_however_often_and_under_whatever_name_it_comes() throws IOException {
        var xml = rates("0.58");
        var drop = drop(loading);
        dropped("first.xml", xml);
        looked(drop);
        var loaded = versions();
        dropped("first.xml", xml);
        dropped("second.xml", xml);
        looked(drop);

        assertThat(versions()).isEqualTo(loaded);
        assertThat(aside("loaded")).hasSize(2);
        assertThat(told("first.xml")).hasSize(1);
    }

    @Test
    void a_bad_file_is_put_aside_with_its_errors_and_nothing_of_it_is_loaded() throws IOException {
        var before = versions();
        dropped("bad.xml", rates("N/A"));
        looked(drop(loading));

        assertThat(versions()).isEqualTo(before);
        assertThat(aside("refused")).singleElement().asString().endsWith("-bad.xml");
        assertThat(told("bad.xml")).singleElement().satisfies(f -> {
            assertThat(f.at("/version").isNull()).isTrue();
            assertThat(f.at("/errors/0").asString()).startsWith("line 5, column rate");
        });
    }

    @Test
    void a_file_that_is_still_being_written_is_left_alone() throws IOException {
        var drop = drop(loading);
        var xml = rates("0.58");
        var file = dropped("slow.xml", xml.substring(0, 100));
        drop.look();
        Files.writeString(file, xml);
        drop.look();
        assertThat(file).exists();
        drop.look();

        assertThat(told("slow.xml"))
                .singleElement()
                .satisfies(f -> assertThat(f.at("/version").isNumber()).isTrue());
    }

    @Test
    void other_files_stay_where_they_are() throws IOException {
        var file = dropped("daily.xml.part", rates("0.58"));
        looked(drop(loading));

        assertThat(file).exists();
    }

    @Test
    void two_instances_that_look_at_once_load_it_once() throws IOException {
        var before = versions();
        dropped("raced.xml", rates("0.58"));
        var one = drop(loading);
        var other = drop(loading);
        one.look();
        other.look();
        AtOnce.both(() -> lookedAgain(one), () -> lookedAgain(other));
        looked(one);

        assertThat(versions()).isEqualTo(before + 1);
        assertThat(aside("loaded")).hasSize(1);
        assertThat(told("raced.xml")).hasSize(1);
    }

    @Test
    void killed_before_the_end_of_the_transaction_nothing_is_loaded_and_the_next_look_loads_it() throws IOException {
        var before = versions();
        var file = dropped("killed.xml", rates("0.58"));
        looked(drop(new RateLoading(files, contents, taken, commands, killedAtTheEnd(), law, clock)));
        assertThat(versions()).isEqualTo(before);
        assertThat(told("killed.xml")).isEmpty();
        assertThat(file).exists();

        looked(drop(loading));
        assertThat(versions()).isEqualTo(before + 1);
    }

    @Test
    void killed_before_it_was_put_aside_the_next_look_only_puts_it_aside() throws IOException {
        var before = versions();
        var file = dropped("left.xml", rates("0.58"));
        var inTheWay = Files.createFile(directory.resolve("loaded"));
        looked(drop(loading));
        assertThat(file).exists();
        assertThat(versions()).isEqualTo(before + 1);

        Files.delete(inTheWay);
        looked(drop(loading));
        assertThat(versions()).isEqualTo(before + 1);
        assertThat(aside("loaded")).hasSize(1);
    }

    private TransactionTemplate killedAtTheEnd() {
        return new TransactionTemplate(transactions) {
            @Override
            public void executeWithoutResult(Consumer<TransactionStatus> action) {
                super.executeWithoutResult(status -> {
                    action.accept(status);
                    throw new IllegalStateException("killed");
                });
            }
        };
    }

    private RateDrop drop(RateLoading by) {
        return new RateDrop(directory, by);
    }

    private static void looked(RateDrop drop) {
        drop.look();
        drop.look();
    }

    private static boolean lookedAgain(RateDrop drop) {
        drop.look();
        return true;
    }

    private Path dropped(String name, String xml) throws IOException {
        return Files.writeString(directory.resolve(name), xml);
    }

    /** That no file has held yet. */
    private static String rates(String second) {
        var first = "0." + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
        return PUBLISHED.replace("FIRST", first).replace("RATE", second);
    }

    private List<Path> aside(String where) throws IOException {
        try (var found = Files.list(directory.resolve(where))) {
            return found.toList();
        }
    }

    private int versions() {
        return elements(get("admin", "/api/v1/rate-tables/exchange-rates/versions")
                        .body()
                        .at("/items"))
                .size();
    }

    private List<JsonNode> told(String name) {
        return elements(get("admin", "/api/v1/operations/dropped-files?limit=1000")
                        .body()
                        .at("/items"))
                .stream()
                .filter(f -> f.at("/name").asString().equals(name))
                .toList();
    }
}
