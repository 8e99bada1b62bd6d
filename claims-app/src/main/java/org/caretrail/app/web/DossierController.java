package org.caretrail.app.web;

import jakarta.validation.Valid;
import org.caretrail.app.web.body.DossierBodies.Correction;
import org.caretrail.app.web.body.DossierBodies.DocumentRequest;
import org.caretrail.app.web.body.DossierBodies.SetAside;
import org.caretrail.app.web.body.DossierBodies.TranslationRequest;
import org.caretrail.app.web.view.CaseView;
import org.caretrail.domain.carecase.DossierCommand.CorrectDocument;
import org.caretrail.domain.carecase.DossierCommand.RequestDocuments;
import org.caretrail.domain.carecase.DossierCommand.RequestTranslation;
import org.caretrail.domain.carecase.DossierCommand.SetDocumentAside;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DocumentId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What handlers do about documents: ask for them, correct what was recorded of them, set them aside. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
class DossierController {

    private final Steps steps;

    DossierController(Steps steps) {
        this.steps = steps;
    }

    @PostMapping("/documents/{documentId}/correction")
    ResponseEntity<CaseView> correct(
            Call call, @PathVariable CaseId id, @PathVariable DocumentId documentId, @Valid @RequestBody Correction b) {
        return steps.take(
                call,
                id,
                b,
                desk -> new CorrectDocument(
                        id,
                        desk.on(b.correctedOn()),
                        documentId,
                        b.kind(),
                        b.language(),
                        b.issuedOn(),
                        desk.words(b.reasons())));
    }

    @PostMapping("/documents/{documentId}/set-aside")
    ResponseEntity<CaseView> setAside(
            Call call, @PathVariable CaseId id, @PathVariable DocumentId documentId, @Valid @RequestBody SetAside b) {
        return steps.take(
                call,
                id,
                b,
                desk -> new SetDocumentAside(
                        id, desk.on(b.setAsideOn()), documentId, b.why(), desk.words(b.reasons())));
    }

    @PostMapping("/document-requests")
    ResponseEntity<CaseView> request(Call call, @PathVariable CaseId id, @Valid @RequestBody DocumentRequest b) {
        return steps.take(
                call, id, b, desk -> new RequestDocuments(id, desk.on(b.requestedOn()), b.kinds(), b.dueOn()));
    }

    @PostMapping("/translation-requests")
    ResponseEntity<CaseView> request(Call call, @PathVariable CaseId id, @Valid @RequestBody TranslationRequest b) {
        return steps.take(
                call, id, b, desk -> new RequestTranslation(id, desk.on(b.requestedOn()), b.documents(), b.dueOn()));
    }
}
