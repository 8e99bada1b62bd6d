package org.caretrail.app.endurance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caretrail.app.endurance.Ledger.Open;
import org.caretrail.app.endurance.Stored.Event;
import org.caretrail.app.endurance.Told.Step;

/** What clients were told against what is stored: every step there, and there once. */
final class StepChecks {

    private static final Map<Step, Set<String>> TYPES = Map.of(
            Step.COURSE, Set.of("CaseSuspended", "CaseResumed", "CaseWithdrawn"),
            Step.SUBMISSION, Set.of("ClaimSubmitted", "NotificationRequested", "AuthorisationRequested"),
            Step.DOCUMENT, Set.of("DocumentReceived", "DocumentTranslated"),
            Step.ASSESSMENT, Set.of("CaseAssessed"),
            Step.DECISION, Set.of("ClaimDecided", "NotificationDecided", "AuthorisationDecided"));

    private final List<Told> told;
    private final List<Open> givenUp;
    private final Set<String> waiting;
    private final Stored stored;
    private final Map<String, List<Event>> streams;

    StepChecks(Ledger ledger, Stored stored) {
        this.told = ledger.told();
        this.givenUp = ledger.givenUp();
        this.waiting = ledger.waiting().keySet();
        this.stored = stored;
        this.streams = stored.streams();
    }

    List<Check> all() {
        return List.of(
                lost(),
                doubledCases(),
                doubled(Step.DOCUMENT),
                doubled(Step.ASSESSMENT),
                doubled(Step.COURSE),
                decisions(),
                keys());
    }

    /** Whether a step is one that lets a case rest, go on, or end. */
    static boolean isOfCourse(String type) {
        return Objects.requireNonNull(TYPES.get(Step.COURSE)).contains(type);
    }

    static Stream<Event> of(Step step, Collection<Event> events) {
        return events.stream().filter(e -> TYPES.getOrDefault(step, Set.of()).contains(e.type()));
    }

    private Check lost() {
        return Check.that(
                "an acknowledged step that is lost",
                told.size(),
                told.stream().filter(t -> !isThere(t)).map(t -> t.step() + " of " + t.caseId()));
    }

    private boolean isThere(Told t) {
        var stream = streams.getOrDefault(t.caseId(), List.of());
        return stream.size() >= t.version() && of(t.step(), stream).anyMatch(e -> made(t, e));
    }

    private static boolean made(Told t, Event e) {
        return switch (t.step()) {
            case SUBMISSION -> t.person().equals(e.person()) && e.sequence() == 0;
            case DOCUMENT -> t.id().equals(e.document());
            case ASSESSMENT, COURSE -> e.sequence() < t.version();
            case DECISION -> t.id().equals(e.decision());
        };
    }

    /** Each life has a person of its own, whatever became of its case; two cases of one person are one too many. */
    private Check doubledCases() {
        var persons = of(Step.SUBMISSION, stored.events()).collect(groupingBy(Event::person, counting()));
        return Check.that("an application registered twice", persons.size(), several(persons));
    }

    /** A step that was given up may be there; one beyond it, and beyond those told, was taken twice. */
    private Check doubled(Step step) {
        var lives = told.stream().filter(t -> t.step() == Step.SUBMISSION).toList();
        return Check.that(
                "one " + step + " taken twice",
                of(step, stored.events()).count(),
                lives.stream()
                        .filter(life -> of(step, streams.getOrDefault(life.caseId(), List.of()))
                                        .count()
                                > known(life, step))
                        .map(Told::caseId));
    }

    private long known(Told life, Step step) {
        return told.stream()
                        .filter(t -> t.step() == step && t.caseId().equals(life.caseId()))
                        .count()
                + givenUp.stream().filter(o -> o.life().equals(life.life())).count();
    }

    private Check decisions() {
        var perCase = of(Step.DECISION, stored.events()).collect(groupingBy(Event::stream, counting()));
        var left = givenUp.stream().map(Open::life).collect(toSet());
        var undecided = told.stream()
                .filter(t -> t.step() == Step.SUBMISSION && !left.contains(t.life()))
                .map(Told::caseId)
                .filter(id -> !waiting.contains(id) && !perCase.containsKey(id));
        return Check.that(
                "a case lived to its end without exactly one decision",
                perCase.size(),
                Stream.concat(several(perCase), undecided));
    }

    /** A key is kept if and only if its step was taken. */
    private Check keys() {
        var kept = new HashSet<>(stored.keys());
        var answered = told.stream().map(Told::key).collect(toSet());
        var open = givenUp.stream().map(Open::key).collect(toSet());
        return Check.that(
                "a key without its step, or a step without its key",
                kept.size(),
                Stream.concat(
                        answered.stream().filter(k -> !kept.contains(k)),
                        kept.stream().filter(k -> !answered.contains(k) && !open.contains(k))));
    }

    private static Stream<String> several(Map<String, Long> counts) {
        return counts.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey);
    }

    /** Values that occur more than once. */
    static Stream<String> repeated(Stream<String> values) {
        return several(values.filter(Objects::nonNull).collect(groupingBy(Function.identity(), counting())));
    }
}
