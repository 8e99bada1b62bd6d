package org.caretrail.app.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.caretrail.app.web.body.LetterBodies.FailedLetter;
import org.caretrail.app.web.body.LetterBodies.NewLetter;
import org.caretrail.app.web.view.CaseView;
import org.caretrail.app.web.view.Items;
import org.caretrail.app.web.view.LetterView;
import org.caretrail.domain.carecase.LetterCommand.RecordFailedLetter;
import org.caretrail.domain.carecase.LetterCommand.SendLetter;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the institution writes to the party: letters are sent, come back, and can be read as they went out. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
class LettersController {

    private final Steps steps;
    private final CaseReader cases;
    private final LetterFiles files;

    LettersController(Steps steps, CaseReader cases, LetterFiles files) {
        this.steps = steps;
        this.cases = cases;
        this.files = files;
    }

    @PostMapping("/letters")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<LetterView> send(Call call, @PathVariable CaseId id, @Valid @RequestBody NewLetter b) {
        return steps.make(
                call,
                id,
                b,
                desk -> new SendLetter(
                        id,
                        desk.on(b.sentOn()),
                        new LetterId(UUID.randomUUID()),
                        b.kind(),
                        b.decision(),
                        b.language(),
                        b.channel()),
                after -> after.letters().getLast());
    }

    @GetMapping("/letters")
    Items<LetterView> all(@PathVariable CaseId id) {
        return Items.all(LetterView.of(cases.now(id).file()));
    }

    @GetMapping(path = "/letters/{letterId}", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> letter(@PathVariable CaseId id, @PathVariable LetterId letterId) {
        return files.sent(cases.now(id).file(), letterId);
    }

    @PostMapping("/letters/{letterId}/failure")
    ResponseEntity<CaseView> failed(
            Call call, @PathVariable CaseId id, @PathVariable LetterId letterId, @Valid @RequestBody FailedLetter b) {
        return steps.take(
                call,
                id,
                b,
                desk -> new RecordFailedLetter(id, desk.on(b.failedOn()), letterId, desk.words(b.reasons())));
    }

    /**
     * As it was sent; before that, as it is kept since the decision. Without a language: the one it was sent in, or the
     * applicant's.
     */
    @GetMapping(path = "/decisions/{decisionId}/letter", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> ofDecision(
            @PathVariable CaseId id, @PathVariable DecisionId decisionId, @RequestParam @Nullable Language language) {
        return files.ofDecision(cases.now(id).file(), decisionId, language);
    }
}
