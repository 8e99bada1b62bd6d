package org.caretrail.app.web;

import jakarta.validation.Valid;
import org.caretrail.app.web.body.FilingBodies.Correction;
import org.caretrail.app.web.body.FilingBodies.InsurerChange;
import org.caretrail.app.web.body.FilingBodies.Note;
import org.caretrail.app.web.body.Submissions;
import org.caretrail.app.web.view.CaseView;
import org.caretrail.domain.carecase.CaseCommand;
import org.caretrail.domain.carecase.FilingCommand.AddNote;
import org.caretrail.domain.carecase.FilingCommand.ChangeInsurer;
import org.caretrail.domain.carecase.FilingCommand.CorrectApplication;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonalData;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is put right in the file of a case, and what is written down in it. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
class FilingController {

    private final Steps steps;
    private final Correcting correcting;

    FilingController(Steps steps, Correcting correcting) {
        this.steps = steps;
        this.correcting = correcting;
    }

    @PostMapping("/notes")
    ResponseEntity<CaseView> note(Call call, @PathVariable CaseId id, @Valid @RequestBody Note b) {
        return steps.take(call, id, b, desk -> new AddNote(id, desk.on(b.notedOn()), desk.words(b.text())));
    }

    @PostMapping("/insurer-changes")
    ResponseEntity<CaseView> changeInsurer(Call call, @PathVariable CaseId id, @Valid @RequestBody InsurerChange b) {
        return steps.take(
                call,
                id,
                b,
                desk -> new ChangeInsurer(
                        id, desk.on(b.toldOn()), b.from(), new PersonalData<>(desk.person(), b.insurance())));
    }

    @PostMapping("/corrections")
    ResponseEntity<CaseView> correct(Call call, @PathVariable CaseId id, @Valid @RequestBody Correction b) {
        return steps.take(call, id, b, desk -> correction(id, b, desk));
    }

    private CaseCommand correction(CaseId id, Correction b, Desk desk) {
        var before = desk.file();
        var corrected = correcting.at(b.pointer(), b.value(), before.application(), before.request());
        var value = b.value() == null || b.value().isNull() ? null : b.value().toString();
        return new CorrectApplication(
                id,
                desk.on(b.correctedOn()),
                b.pointer(),
                desk.wordsIfAny(corrected.was()),
                desk.wordsIfAny(value),
                Submissions.application(corrected.now(), desk.person(), desk.today()),
                corrected.now().request(desk.person()),
                desk.words(b.reasons()));
    }
}
