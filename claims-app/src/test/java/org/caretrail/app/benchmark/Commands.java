package org.caretrail.app.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;

/** Commands through the product's own command bus, each answered once its events are committed. */
final class Commands {

    static final String SUBMIT = "submit a claim";
    static final String SUBMIT_RAW = "its rows alone";
    static final String STEP = "assign a case";
    static final String STEP_AT_WORK = "assign a case at work";
    static final String STEP_RAW = "its row alone";

    private final CommandGateway commands;
    private final RawRows raw;
    private final Queue<CaseId> cases;
    private final Queue<CaseId> atWork;
    private final AtomicLong assignees = new AtomicLong();

    Commands(CommandGateway commands, RawRows raw, List<CaseId> cases) {
        this.commands = commands;
        this.raw = raw;
        int tenth = cases.size() / 10;
        this.atWork = new ConcurrentLinkedQueue<>(cases.subList(0, tenth));
        this.cases = new ConcurrentLinkedQueue<>(cases.subList(tenth, cases.size()));
    }

    /** The two kinds of command and the rows of each, in turns. */
    Turns measured(int clients, Extent extent) {
        var client = new Clients(clients, extent.turn());
        var submission = raw.of(submit(), 0);
        var step = raw.of(assign(cases), 0);
        var lastOfStep = List.of(step.getLast());
        Map<String, DoubleSupplier> compared = new LinkedHashMap<>();
        compared.put(SUBMIT_RAW, () -> client.rateOf(() -> raw.insert(submission)));
        compared.put(SUBMIT, () -> client.rateOf((Callable<?>) this::submit));
        compared.put(STEP_RAW, () -> client.rateOf(() -> raw.insert(lastOfStep)));
        compared.put(STEP, () -> client.rateOf(() -> assign(cases)));
        compared.put(STEP_AT_WORK, () -> client.rateOf(() -> assign(atWork)));
        return Turns.of(extent.rounds(), compared);
    }

    private CaseId submit() {
        var id = new CaseId(UUID.randomUUID());
        commands.sendAndWait(Claims.submitted(id, new PersonId(UUID.randomUUID())));
        return id;
    }

    /** The one of them that has waited longest: no two clients have the same, and all stay about as long. */
    private CaseId assign(Queue<CaseId> cases) {
        var id = cases.remove();
        commands.sendAndWait(Claims.assigned(id, "handler-" + assignees.incrementAndGet()));
        cases.add(id);
        return id;
    }
}
