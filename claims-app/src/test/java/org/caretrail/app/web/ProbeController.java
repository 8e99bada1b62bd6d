package org.caretrail.app.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.caretrail.app.store.Documents;
import org.caretrail.app.store.NumberSystem;
import org.caretrail.app.store.PersonNumbers;
import org.caretrail.app.web.body.Identifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Something to go wrong in every way there is. */
@RestController
@RequestMapping("/api/v1/cases/probe")
class ProbeController {

    enum Colour {
        RED,
        GREEN
    }

    record Line(LocalDate careOn, Colour colour) {}

    record Probe(@NotBlank String name, List<Line> lines) {}

    private final Documents documents;
    private final PersonNumbers numbers;

    ProbeController(Documents documents, PersonNumbers numbers) {
        this.documents = documents;
        this.numbers = numbers;
    }

    @PostMapping("/json")
    Probe json(@Valid @RequestBody Probe probe) {
        return probe;
    }

    @PostMapping("/file")
    Documents.Stored file(@RequestPart MultipartFile file, @RequestPart Probe metadata) throws IOException {
        return documents.store(UUID.randomUUID(), file.getInputStream());
    }

    @PostMapping("/number")
    String number(@RequestBody String number) {
        return new Identifier(NumberSystem.NO_FNR, number)
                .person(numbers, "/number")
                .toString();
    }

    @GetMapping("/by-id/{id}")
    String byId(@PathVariable UUID id) {
        return id.toString();
    }

    @PostMapping("/failure/{kind}")
    void fail(@PathVariable String kind) {
        throw switch (kind) {
            case "race" -> new ConcurrencyException("somebody's name");
            case "stale" -> new ConflictingAggregateVersionException("somebody's name", 1, 2);
            case "unknown" -> new AggregateNotFoundException("somebody's name", "not found");
            default -> new IllegalStateException("somebody's name");
        };
    }
}
