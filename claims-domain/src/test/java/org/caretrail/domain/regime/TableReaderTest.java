package org.caretrail.domain.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caretrail.domain.regime.TableReader.Reading;
import org.caretrail.domain.regime.nl.Netherlands;
import org.caretrail.domain.regime.no.Norway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TableReaderTest {

    private static final RateBook BOOK = Tables.of(List.of(new Norway(), new Netherlands()), "");
    private static final Publication SAID = new Publication(null, null, "F", "a list");

    static List<RateTable> tables() {
        return BOOK.all();
    }

    @Test
    void a_good_file_becomes_its_rows() {
        var rows = read("no-drg-weights", "# ISF 2024\ncode,text,weight,year\n\n209E,\"Hip, total\",3.5,2024\n")
                .rows();
        assertThat(rows)
                .singleElement()
                .isEqualTo(new RateRow(
                        "no-drg-weights",
                        7,
                        "209E",
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 12, 31),
                        null,
                        "F",
                        "a list",
                        Map.of("code", "209E", "text", "Hip, total", "weight", "3.5")));
    }

    @Test
    void what_a_line_says_of_itself_goes_before_what_is_said_of_the_version() {
        var said = new Publication(LocalDate.of(2024, 1, 1), LocalDate.of(2023, 12, 20), "F", "a list");
        var csv = "from,until,percentage,announced,mark,source\n,,0.9,,,\n2025-01-01,,1,2024-06-30,R,a letter\n";
        var rows = reading("no-percentages", said, csv.replace(",,0.9", ",2024-12-31,0.9"))
                .rows();
        assertThat(rows).extracting(RateRow::from).containsExactly(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
        assertThat(rows)
                .extracting(RateRow::announced)
                .containsExactly(LocalDate.of(2023, 12, 20), LocalDate.of(2024, 6, 30));
        assertThat(rows).extracting(RateRow::mark).containsExactly("F", "R");
        assertThat(rows).extracting(RateRow::source).containsExactly("a list", "a letter");
    }

    @ParameterizedTest(name = "{0}: {1} is wrong at line {2}, {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "no-percentages; from,until,percentage|2024-01-01,,-0.1; 2; percentage",
                "no-percentages; from,until,percentage|2024-01-01,,80; 2; percentage",
                "no-percentages; from,until,percentage|2024-01-01,,0,8; 2; ''",
                "no-percentages; from,until,percentage|2024-13-01,,0.8; 2; from",
                "no-percentages; from,until,percentage|2024-02-01,2024-01-31,0.8; 2; until",
                "no-percentages; from,until,percentage|2024-01-01,2024-06-30,0.8|2024-06-30,,1; 3; from",
                "no-percentages; from,until,percentage|2024-06-30,,1|2024-01-01,2024-06-30,0.8; 3; from",
                "no-percentages; from,until|2024-01-01,; 1; percentage",
                "no-percentages; from,until,percentage,share|2024-01-01,,1,1; 1; share",
                "no-percentages; from,until,from,percentage|,,,1; 1; from",
                "no-drg-weights; code,text,weight,year|209E,hip,heavy,2024; 2; weight",
                "no-drg-weights; code,text,weight,year|209E,hip,1e3,2024; 2; weight",
                "no-drg-weights; code,text,weight,year|,hip,1,2024; 2; code",
                "no-drg-weights; code,text,weight,year|20/9,hip,1,2024; 2; code",
                "no-drg-weights; code,text,weight,year|209E,hip,1,24; 2; year",
                "no-drg-weights; code,text,weight,year|209E,hip,1,2024|209E,hip,2,2024; 3; year",
                "no-drg-weights; code,text,weight,year,mark|209E,hip,1,2024,X; 2; mark",
                "exchange-rates; date,base,quote,rate|2024-03-11,EUR,EURO,1; 2; quote",
                "exchange-rates; date,base,quote,rate|2024-03-11,EUR,NOK,0; 2; rate",
                "exchange-rates; date,base,quote,rate|,EUR,NOK,11; 2; date",
                "authority-limits; from,until,scheme,outcome,limit|,,NO_HELFO,MAYBE,1; 2; outcome",
                "nl-deductibles; year,compulsory|2020,-385; 2; compulsory",
                "no-countries; from,until,country,rule,reimbursement,s2,ehic,nordic,rightRoute|,,DE,NO-COUNTRY-1,JA,NO,,,; 2; reimbursement",
            })
    void an_error_names_its_line_and_column(String table, String csv, int line, String column) {
        var reading = read(table, csv.replace('|', '\n'));
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.errors())
                .extracting(SheetError::line, SheetError::column)
                .containsExactly(tuple(line, column));
    }

    @Test
    void every_error_is_named_and_no_row_is_taken() {
        var reading = read("no-drg-weights", "code,text,weight,year\n209E,hip,x,2024\n370,birth,0.5,2024\n,,-1,year\n");
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.errors())
                .extracting(e -> e.line() + " " + e.column())
                .containsExactlyInAnyOrder("2 weight", "4 code", "4 weight", "4 year");
    }

    @Test
    void a_row_without_mark_or_source_is_refused_where_the_version_has_none_either() {
        var reading = reading("nl-deductibles", Publication.NONE, "year,compulsory\n2027,385\n");
        assertThat(reading.errors()).extracting(SheetError::column).containsExactly("mark", "source");
    }

    @Test
    void a_mark_that_nobody_knows_is_one_error_beside_those_of_the_lines() {
        var said = new Publication(null, null, "SURE", "a list");
        assertThat(reading("nl-deductibles", said, "year,compulsory\n2027,385\n2028,much\n")
                        .errors())
                .extracting(e -> e.line() + " " + e.column())
                .containsExactly("0 mark", "3 compulsory");
    }

    @Test
    void where_no_made_up_row_is_taken_each_is_an_error() {
        var reader = new TableReader(BOOK.table("nl-deductibles").shape(), SAID, false);
        var sheet = Sheet.ofCsv(new StringReader("year,compulsory,mark\n2027,385,F\n2028,385,SYNTHETIC\n"));
        assertThat(reader.readWhole(sheet, 7).errors()).containsExactly(new SheetError(3, "mark", RowReader.MADE_UP));
    }

    @Test
    void lines_are_counted_as_an_editor_counts_them() {
        var csv = "# a comment\n\"code\",text,weight,year\n\n209E,\"two\nlines\",1,2024\n370,birth,x,2024";
        assertThat(read("no-drg-weights", csv).errors())
                .extracting(e -> e.line() + " " + e.column())
                .containsExactly("4 text", "6 weight");
    }

    @Test
    void text_that_is_no_csv_names_the_line() {
        assertThatThrownBy(() -> read("nl-deductibles", "year,compulsory\n\"2027\"x,385\n"))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class,
                        e -> assertThat(e.error())
                                .isEqualTo(new SheetError(2, "", "the line is not written as CSV has it")));
    }

    @Test
    void a_byte_order_mark_is_no_letter_of_a_column() {
        assertThat(read("nl-deductibles", "\ufeffyear,compulsory\n2027,385\n").errors())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_that_is_written_is_read_again_as_it_was(RateTable table) {
        var text = TableFile.write(table.shape(), table.rows());
        assertThat(TableFile.read(table.shape(), Tables.SHIPPED, new StringReader(text)))
                .isEqualTo(table.rows());
    }

    /** Else a mistyped figure would be taken for a word. */
    @ParameterizedTest
    @MethodSource("tables")
    void a_column_of_figures_takes_nothing_else(RateTable table) {
        var shape = table.shape();
        assertThat(shape.values())
                .filteredOn(c -> table.rows().stream().anyMatch(r -> r.has(c))
                        && table.rows().stream()
                                .allMatch(r -> r.values().getOrDefault(c, "").matches("[0-9.]*")))
                .allSatisfy(
                        c -> assertThat(shape.cell(c).objection("a word")).as(c).isNotNull());
    }

    private static Reading read(String table, String csv) {
        return reading(table, SAID, csv);
    }

    private static Reading reading(String table, Publication said, String csv) {
        return new TableReader(BOOK.table(table).shape(), said, true).readWhole(Sheet.ofCsv(new StringReader(csv)), 7);
    }
}
