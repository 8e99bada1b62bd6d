package org.caretrail.app.endurance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.caretrail.app.endurance.Stored.Event;
import org.caretrail.app.endurance.Told.Step;

/** Whether what is stored hangs together, whoever was told what. */
final class StoreChecks {

    private final Stored stored;
    private final Map<String, List<Event>> streams;

    StoreChecks(Stored stored) {
        this.stored = stored;
        this.streams = stored.streams();
    }

    List<Check> all() {
        return List.of(
                holes(),
                withoutApplication(),
                caseNumbers(),
                documents(),
                processes(),
                deadLetters(),
                payments(),
                fees());
    }

    private Check holes() {
        return Check.that(
                "a stream of events with a hole",
                streams.size(),
                streams.entrySet().stream()
                        .filter(s -> !sequences(s.getValue())
                                .equals(LongStream.range(0, s.getValue().size())
                                        .boxed()
                                        .toList()))
                        .map(Map.Entry::getKey));
    }

    private static List<Long> sequences(List<Event> stream) {
        return stream.stream().map(Event::sequence).toList();
    }

    private Check withoutApplication() {
        var caseIds = streams.keySet().stream().filter(StoreChecks::isCase).toList();
        return Check.that(
                "a case without its application",
                caseIds.size(),
                caseIds.stream()
                        .filter(id -> StepChecks.of(Step.SUBMISSION, streams.getOrDefault(id, List.of()))
                                        .count()
                                != 1));
    }

    /** A case is named by a plain UUID; what else has events, such as the account of a year, is not. */
    private static boolean isCase(String stream) {
        return stream.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private Check caseNumbers() {
        var numbers = stored.events().stream()
                .map(Event::caseNumber)
                .filter(Objects::nonNull)
                .toList();
        return Check.that("a case number given twice", numbers.size(), StepChecks.repeated(numbers.stream()));
    }

    private Check documents() {
        Set<String> files = new HashSet<>(stored.documents());
        Set<String> named = stored.events().stream()
                .map(Event::document)
                .filter(Objects::nonNull)
                .collect(toSet());
        return Check.that(
                "a file that no event names, or a document without its file",
                files.size(),
                Stream.concat(
                        files.stream().filter(f -> !named.contains(f)),
                        named.stream().filter(n -> !files.contains(n))));
    }

    /** After a year nothing is waited for any more, but in a case that rests. */
    private Check processes() {
        return Check.that(
                "a process that is not at its end",
                streams.size(),
                stored.processes().stream()
                        .filter(process -> !rests(streams.getOrDefault(process.replaceAll(".* ", ""), List.of()))));
    }

    private static boolean rests(List<Event> stream) {
        return stream.stream()
                .map(Event::type)
                .filter(StepChecks::isOfCourse)
                .reduce((_, last) -> last)
                .filter("CaseSuspended"::equals)
                .isPresent();
    }

    private Check deadLetters() {
        return Check.that("an event set aside as a dead letter", stored.events().size(), stored.deadLetters().stream());
    }

    private Check payments() {
        var decided = having("ClaimDecided").keySet();
        var ordered = having("PaymentOrdered");
        return Check.that(
                "a decided claim without exactly one order of payment",
                decided.size(),
                decided.stream().filter(id -> ordered.getOrDefault(id, 0L) != 1));
    }

    private Check fees() {
        int held = stored.events().stream().mapToInt(Event::fees).sum();
        var registered = entries("UserFeeRegistered");
        var settled = entries("UserFeeSettled");
        return Check.that(
                "a user fee that is not registered and settled exactly once",
                held,
                new HashSet<>(registered).size() == held && registered.size() == held && registered.equals(settled)
                        ? Stream.of()
                        : Stream.of(registered.size() + " registered", settled.size() + " settled"));
    }

    private List<String> entries(String type) {
        return stored.events().stream()
                .filter(e -> e.type().equals(type))
                .map(e -> Objects.requireNonNull(e.entry()))
                .sorted()
                .toList();
    }

    /** How many events of a type each stream has that has any. */
    private Map<String, Long> having(String type) {
        return stored.events().stream()
                .filter(e -> e.type().equals(type))
                .collect(groupingBy(Event::stream, counting()));
    }
}
