package org.caretrail.app.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.caretrail.app.store.Answer;
import org.caretrail.app.web.view.Items;
import org.caretrail.projections.rebuild.RebuildProgress;
import org.caretrail.projections.rebuild.RebuildWorker;
import org.caretrail.projections.rebuild.Rebuilding;
import org.caretrail.projections.rebuild.Rebuilds;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Read models made anew, while the live ones serve. */
@RestController
@RequestMapping(RebuildsController.PATH)
class RebuildsController {

    static final String PATH = "/api/v1/operations/rebuilds";

    private static final int LATEST = 50;

    private final Rebuilding rebuilding;
    private final Rebuilds rebuilds;
    private final RebuildWorker worker;
    private final Once once;
    private final JsonMapper json;

    RebuildsController(Rebuilding rebuilding, Rebuilds rebuilds, RebuildWorker worker, Once once, JsonMapper json) {
        this.rebuilding = rebuilding;
        this.rebuilds = rebuilds;
        this.worker = worker;
        this.once = once;
        this.json = json;
    }

    /** What to rebuild, by its name. */
    record Asked(@NotNull String readModel) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<RebuildProgress> begin(Call call, @Valid @RequestBody Asked body) {
        if (!rebuilding.knows(body.readModel())) {
            throw new Unknown();
        }
        ResponseEntity<RebuildProgress> answer = once.answer(call, body, () -> {
            var id = UUID.randomUUID();
            rebuilding.begin(id, body.readModel());
            return new Answer(HttpStatus.ACCEPTED.value(), PATH + "/" + id, null, json.writeValueAsString(one(id)));
        });
        worker.wake();
        return answer;
    }

    @GetMapping
    Items<RebuildProgress> latest() {
        return Items.all(rebuilds.latest(LATEST));
    }

    @GetMapping("/{id}")
    RebuildProgress one(@PathVariable UUID id) {
        return rebuilds.find(id).orElseThrow(Unknown::new);
    }
}
