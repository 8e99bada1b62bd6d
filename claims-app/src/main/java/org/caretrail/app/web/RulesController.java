package org.caretrail.app.web;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.app.web.view.Items;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.RateRow;
import org.caretrail.domain.regime.RateTable;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.regime.TableShape;
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

    private final RateBook book;

    RulesController(Regimes regimes) {
        this.book = regimes.book();
    }

    /** A table, and the rows asked for. */
    record TableView(TableShape shape, List<RateRow> rows) {}

    @GetMapping
    Items<TableShape> all() {
        return Items.all(book.all().stream().map(RateTable::shape).toList());
    }

    @GetMapping("/{table}")
    TableView table(@PathVariable String table, @RequestParam @Nullable LocalDate on) {
        var found = book.all().stream()
                .filter(t -> t.name().equals(table))
                .findFirst()
                .orElseThrow(Unknown::new);
        return new TableView(found.shape(), on == null ? found.rows() : found.on(on));
    }
}
