package org.caretrail.app.web;

import java.time.LocalDate;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.tables.TableFiles;
import org.caretrail.app.web.view.Items;
import org.caretrail.app.web.view.TableView;
import org.caretrail.app.web.view.TableView.Columns;
import org.caretrail.app.web.view.TableView.Listed;
import org.caretrail.app.web.view.TableView.RowView;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.RateTable;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tables of the law, readable for everybody who may read rules (NO-AUTO). */
@RestController
@RequestMapping("/api/v1/rules")
class RulesController {

    private final LawInForce law;
    private final TableFiles files;
    private final TableDesk desk;

    RulesController(LawInForce law, TableFiles files, TableDesk desk) {
        this.law = law;
        this.files = files;
        this.desk = desk;
    }

    @GetMapping
    Items<Listed> all() {
        return Items.all(law.now().book().all().stream().map(Listed::of).toList());
    }

    /** Every row ever, or those that hold on a day. */
    @GetMapping("/{table}")
    TableView table(@PathVariable String table, @RequestParam @Nullable LocalDate on) {
        var found = files.table(table).orElseThrow(Unknown::new);
        var rows = law.everyRow(table).stream()
                .filter(row -> on == null || row.holdsOn(on))
                .map(row -> new RowView(row, on == null ? null : counts(row, found, on)))
                .toList();
        return new TableView(Columns.of(found.shape()), rows, desk.versions(table));
    }

    private static boolean counts(RateRow row, RateTable table, LocalDate on) {
        return table.on(on, on, row.key()).filter(row::equals).isPresent();
    }
}
