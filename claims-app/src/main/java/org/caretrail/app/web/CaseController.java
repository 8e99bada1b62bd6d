package org.caretrail.app.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.web.CaseReader.Reading;
import org.caretrail.app.web.view.CaseView;
import org.caretrail.app.web.view.ClockView;
import org.caretrail.app.web.view.ExplanationView;
import org.caretrail.app.web.view.Items;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.trigger.Trigger;
import org.caretrail.projections.history.CaseHistory;
import org.caretrail.projections.history.HistoryEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One case: where it stands, how it came there, and why each decision says what it says. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
class CaseController {

    private final CaseReader cases;
    private final LawInForce law;

    CaseController(CaseReader cases, LawInForce law) {
        this.cases = cases;
        this.law = law;
    }

    @GetMapping
    ResponseEntity<CaseView> show(
            @PathVariable CaseId id, @RequestParam @Nullable Instant asOf, @RequestParam @Nullable LocalDate validOn) {
        var reading = reading(id, asOf, validOn);
        return ResponseEntity.ok().eTag("\"" + reading.version() + "\"").body(cases.view(reading));
    }

    @GetMapping("/history")
    Items<HistoryEntry> history(@PathVariable CaseId id) {
        return Items.all(CaseHistory.of(cases.now(id).recorded()));
    }

    @Operation(summary = "Every term that runs or ran in the case: since when, until when, for what it stood still")
    @GetMapping("/clocks")
    Items<ClockView> clocks(@PathVariable CaseId id) {
        return Items.all(cases.clocks(cases.now(id).file()));
    }

    @Operation(summary = "What the case waits for: a person, a clock, documents, somebody's answer")
    @GetMapping("/triggers")
    Items<Trigger> triggers(@PathVariable CaseId id) {
        return Items.all(cases.triggers(cases.now(id).file()));
    }

    /** With what it tells the patient besides, in the language asked for: Norwegian, or else English. */
    @GetMapping("/decisions/{decisionId}/explanation")
    ExplanationView explanation(
            @PathVariable CaseId id,
            @PathVariable DecisionId decisionId,
            @RequestParam(defaultValue = "en") Language language) {
        var file = cases.now(id).file();
        var decision =
                file.decisions().find(decisionId).orElseThrow(Unknown::new).decision();
        var type = file.request().type();
        return ExplanationView.of(decision, law.now().information(file.application(), type, decision, language));
    }

    private Reading reading(CaseId id, @Nullable Instant asOf, @Nullable LocalDate validOn) {
        if (asOf != null && validOn != null) {
            throw new MalformedRequest("validOn", "asOf and validOn are two questions: ask one of them");
        }
        if (asOf != null) {
            return cases.asOf(id, asOf);
        }
        return validOn == null ? cases.now(id) : cases.validOn(id, validOn);
    }
}
