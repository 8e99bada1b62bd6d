package org.caretrail.app.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.caretrail.app.store.CasesOfPerson;
import org.caretrail.app.store.PersonNumbers;
import org.caretrail.app.store.ViewLog;
import org.caretrail.app.store.ViewLog.Viewed;
import org.caretrail.app.web.view.Items;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** EU-GDPR-1: who looked at a case, or at any case of a person, for the auditor and for the person who asks. */
@RestController
@RequestMapping("/api/v1")
class ViewsController {

    private static final String MOST = "1000";

    private final ViewLog log;
    private final CaseReader cases;
    private final CasesOfPerson ofPerson;
    private final PersonNumbers persons;

    ViewsController(ViewLog log, CaseReader cases, CasesOfPerson ofPerson, PersonNumbers persons) {
        this.log = log;
        this.cases = cases;
        this.ofPerson = ofPerson;
        this.persons = persons;
    }

    @Operation(summary = "Who looked at the case, when, and at what of it; the oldest view first")
    @GetMapping("/cases/{id}/views")
    Items<Viewed> ofCase(
            @PathVariable CaseId id,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = MOST) @Min(1) @Max(1000) int limit) {
        return page(log.of(cases.now(id).file().caseId(), after, limit), limit);
    }

    @Operation(
            summary =
                    "Who looked at any case of the person, or at a message without a case: what the person is shown on request")
    @GetMapping("/persons/{personId}/views")
    Items<Viewed> ofPerson(
            @PathVariable PersonId personId,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = MOST) @Min(1) @Max(1000) int limit) {
        if (!persons.knows(personId)) {
            throw new Unknown();
        }
        return page(log.of(personId, ofPerson.all(personId), after, limit), limit);
    }

    private static Items<Viewed> page(List<Viewed> views, int limit) {
        return new Items<>(
                views,
                views.size() < limit ? null : String.valueOf(views.getLast().viewId()));
    }
}
