package org.caretrail.app.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.caretrail.app.tables.TableFiles;
import org.caretrail.app.tables.TableFiles.Form;
import org.caretrail.app.web.body.TableBodies.Said;
import org.caretrail.app.web.body.TableBodies.Withdrawal;
import org.caretrail.app.web.view.AffectedView;
import org.caretrail.app.web.view.Items;
import org.caretrail.app.web.view.LoadPreview;
import org.caretrail.app.web.view.TableVersionView;
import org.caretrail.domain.regime.CommonTables;
import org.caretrail.domain.regime.RateTable;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The versions of the tables of the law: loaded, looked at, tried, and taken back. */
@RestController
@RequestMapping("/api/v1/rate-tables/{table}/versions")
class RateTablesController {

    private static final String CSV = "text/csv";

    private final TableFiles files;
    private final TableDesk desk;
    private final WorkList workList;

    RateTablesController(TableFiles files, TableDesk desk, WorkList workList) {
        this.files = files;
        this.desk = desk;
        this.workList = workList;
    }

    @Operation(
            summary = "Load a version, whole or not at all: CSV, or for exchange-rates the XML of the ECB; up to 20 MB",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(type = "string"))))
    @PostMapping(
            consumes = {CSV, MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE},
            params = "dryRun!=true")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<TableVersionView> load(
            Call call,
            @PathVariable String table,
            @ParameterObject @Valid Said said,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType form,
            @Parameter(hidden = true) InputStream file)
            throws IOException, HttpMediaTypeNotSupportedException {
        return desk.load(call, said, files.read(known(table), said.publication(), form(form, table), file));
    }

    @Operation(
            summary = "What loading the file would change; nothing is changed, and open cases are examined in pages",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(type = "string"))))
    @PostMapping(
            consumes = {CSV, MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE},
            params = "dryRun=true")
    LoadPreview preview(
            @PathVariable String table,
            @ParameterObject @Valid Said said,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "1000") @Min(1) @Max(1000) int limit,
            @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType form,
            @Parameter(hidden = true) InputStream file)
            throws IOException, HttpMediaTypeNotSupportedException {
        var upload = files.read(known(table), said.publication(), form(form, table), file);
        return workList.preview(table, upload.rows(), WorkCursor.of(after), limit);
    }

    @GetMapping
    Items<TableVersionView> versions(@PathVariable String table) {
        return Items.all(desk.versions(known(table).name()));
    }

    @GetMapping("/{version}")
    TableVersionView version(@PathVariable String table, @PathVariable int version) {
        return desk.version(known(table).name(), version);
    }

    @Operation(summary = "Decisions that rest on what the version replaces, and open cases that it touches, in pages")
    @GetMapping("/{version}/affected")
    AffectedView affected(
            @PathVariable String table,
            @PathVariable int version,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "1000") @Min(1) @Max(1000) int limit) {
        return workList.affected(known(table).name(), version, WorkCursor.of(after), limit);
    }

    @PostMapping("/{version}/withdrawal")
    ResponseEntity<TableVersionView> withdraw(
            Call call, @PathVariable String table, @PathVariable int version, @Valid @RequestBody Withdrawal b) {
        return desk.withdraw(call, known(table).name(), version, b);
    }

    /** @throws Unknown for a table that does not exist */
    private RateTable known(String table) {
        return files.table(table).orElseThrow(Unknown::new);
    }

    private static Form form(MediaType type, String table) throws HttpMediaTypeNotSupportedException {
        if (type.getSubtype().equals("csv")) {
            return Form.CSV;
        }
        if (!table.equals(CommonTables.EXCHANGE_RATES)) {
            throw new HttpMediaTypeNotSupportedException(type, List.of(MediaType.parseMediaType(CSV)));
        }
        return Form.ECB_XML;
    }
}
