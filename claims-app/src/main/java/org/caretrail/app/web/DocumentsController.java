package org.caretrail.app.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Encoding;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.caretrail.app.integration.language.LanguageDetection;
import org.caretrail.app.store.Documents;
import org.caretrail.app.store.Documents.Stored;
import org.caretrail.app.store.Sha256;
import org.caretrail.app.web.body.DocumentMetadata;
import org.caretrail.app.web.view.CaseView;
import org.caretrail.app.web.view.DossierView.DocumentView;
import org.caretrail.domain.carecase.CaseCommand;
import org.caretrail.domain.carecase.DossierCommand.ReceiveDocument;
import org.caretrail.domain.carecase.DossierCommand.ReceiveTranslation;
import org.caretrail.domain.dossier.DetectedLanguage;
import org.caretrail.domain.dossier.Document;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DocumentId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The files of a case: they come in with what is known of them, and go out to who may read the case. */
@RestController
@RequestMapping("/api/v1/cases/{id}/documents")
class DocumentsController {

    private final Steps steps;
    private final CaseReader cases;
    private final Documents documents;
    private final JsonParts parts;
    private final LanguageDetection languages;

    DocumentsController(
            Steps steps, CaseReader cases, Documents documents, JsonParts parts, LanguageDetection languages) {
        this.steps = steps;
        this.cases = cases;
        this.documents = documents;
        this.parts = parts;
        this.languages = languages;
    }

    /** What a repeated upload must be equal in. */
    @SuppressWarnings("ArrayRecordComponent") // written as JSON and never compared
    private record Upload(DocumentMetadata metadata, byte[] contentDigest) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RequestBody(
            content = @Content(encoding = @Encoding(name = "metadata", contentType = MediaType.APPLICATION_JSON_VALUE)))
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<DocumentView> add(
            Call call,
            @PathVariable CaseId id,
            @RequestPart MultipartFile file,
            @Parameter(schema = @Schema(implementation = DocumentMetadata.class)) @RequestPart("metadata")
                    String json) {
        var metadata = parts.read("metadata", json, DocumentMetadata.class);
        var upload = new Upload(metadata, digest(file));
        return steps.make(call, id, upload, desk -> receive(desk, file, metadata), DocumentsController::added);
    }

    @GetMapping("/{documentId}")
    ResponseEntity<byte[]> file(@PathVariable CaseId id, @PathVariable DocumentId documentId) {
        var entry = cases.now(id).file().dossier().entry(documentId).orElseThrow(Unknown::new);
        var content = documents.open(documentId.value()).orElseThrow(Unknown::new);
        var name = entry.document().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .eTag("\"" + entry.document().sha256() + "\"")
                .body(content.bytes());
    }

    private CaseCommand receive(Desk desk, MultipartFile file, DocumentMetadata m) {
        var act = desk.on(m.receivedOn());
        var documentId = new DocumentId(UUID.randomUUID());
        var stored = store(documentId, file);
        var detected = languages.of(bytes(file), stored.mediaType());
        var document = new Document(
                documentId,
                m.kind(),
                Optional.ofNullable(m.language())
                        .or(() -> detected)
                        .orElseThrow(() -> new MalformedRequest(
                                "/metadata/language", "the text of the file does not tell the language")),
                m.issuedOn(),
                act.on(),
                stored.sha256(),
                stored.mediaType(),
                stored.size(),
                detected.map(language -> new DetectedLanguage(language, m.language() == null))
                        .orElse(null));
        var caseId = desk.file().caseId();
        var original = m.translationOf();
        return original == null
                ? new ReceiveDocument(caseId, act, document)
                : new ReceiveTranslation(caseId, act, document, original, desk.wordsIfAny(m.translator()));
    }

    private Stored store(DocumentId id, MultipartFile file) {
        try (var content = file.getInputStream()) {
            return documents.store(id.value(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentView added(CaseView after) {
        return Objects.requireNonNull(after.dossier()).documents().getLast();
    }

    private static byte[] digest(MultipartFile file) {
        try (var content = file.getInputStream()) {
            return Sha256.of(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
