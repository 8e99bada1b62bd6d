package org.caretrail.app.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caretrail.app.endurance.Report.Figure;
import org.springframework.util.FileSystemUtils;

/**
 * The whole of it: clients work and clocks act, instances are killed and come back; a year passes, and they are killed again;
 * then, after one last kill in the middle of a rebuild of all read models, everything that anybody was told is looked for, and
 * everything that was to come by itself. What runs is ended, whatever happens.
 */
final class Trial implements AutoCloseable {

    private static final Duration LONGEST_QUIET = Duration.ofMinutes(10);
    private static final int REPEATS = 500;

    private final Plan plan;
    private final InstantSource realTime = InstantSource.system();
    private final Ledger ledger = new Ledger();
    private final Database database;
    private final Cluster cluster;
    private final SubscriberProcess subscriber;
    private final Killer killer;
    private final Operator operator;
    private final Year year;
    private final ReadModels readModels;
    private final List<Figure> times = new ArrayList<>();

    private Trial(Plan plan, Path directory) throws IOException {
        this.plan = plan;
        FileSystemUtils.deleteRecursively(directory);
        Files.createDirectories(directory);
        this.database = Database.start(directory);
        this.cluster = Cluster.of(plan.instances(), database, directory);
        this.subscriber = new SubscriberProcess(directory, cluster);
        this.killer = new Killer(plan, cluster, ledger, subscriber);
        this.operator = new Operator(cluster, new Random(plan.seed()));
        this.year = new Year(plan, operator, killer, database.source());
        this.readModels = new ReadModels(database.source());
    }

    /** Takes its time; the report also stands in the directory. */
    static Report of(Plan plan, Path directory) throws IOException, InterruptedException {
        System.out.println("Instances are killed by this plan: " + plan);
        try (var trial = new Trial(plan, directory)) {
            return trial.run().written(directory.resolve("report.md"));
        }
    }

    private Report run() throws IOException, InterruptedException {
        killer.killFirstStart();
        operator.moved(Mixed.BEGINS + "T11:00:00Z");
        operator.choose(Mixed.ERRANDS);
        var begun = realTime.instant();
        try (var load = new Load(plan, cluster, ledger)) {
            subscriber.start();
            killer.killAtWork();
            load.finish();
            cluster.awaitHealthy();
            times.add(Figure.of("work, kills included", since(begun)));
            var leave = realTime.instant();
            year.pass();
            cluster.awaitHealthy();
            times.add(Figure.of("a year, kills included", since(leave)));
            return judged(load);
        }
    }

    private Report judged(Load load) throws IOException, InterruptedException {
        awaitThat("until all readers were caught up", readModels::areCaughtUp);
        var before = readModels.content();
        readModels.rebuild(load.operator());
        cluster.kill();
        awaitThat(
                "until the killed left no connection and no lock",
                () -> Stored.heldByInstances(database.source()).isEmpty());
        cluster.startOne();
        awaitThat("until the rebuilds that were killed had ended", readModels::areRebuilt);
        var repeats = repeated(load);
        var round = operator.round();
        var stored = Stored.in(database.source());
        await("the subscriber has heard everything")
                .atMost(LONGEST_QUIET)
                .until(() -> subscriber.hasHeard(stored.events().size()));
        var checks = Stream.of(
                        new StepChecks(ledger, stored).all(),
                        List.of(repeats, round, numbers()),
                        new StoreChecks(stored).all(),
                        ClockChecks.of(ledger, database.source()).all(),
                        List.of(same(before, readModels.content())),
                        new FeedChecks(subscriber.heard(), stored.events()).all(),
                        List.of(leftBehind()))
                .flatMap(List::stream)
                .toList();
        return new Report(figures(stored), checks);
    }

    private void awaitThat(String what, Callable<Boolean> holds) {
        var begun = realTime.instant();
        await(what).atMost(LONGEST_QUIET).until(holds);
        times.add(Figure.of(what, since(begun)));
    }

    /** The same question again, after all: the same answer, and nothing happens. */
    private Check repeated(Load load) {
        var told = ledger.told();
        var some = told.stream().skip(Math.max(0, told.size() - REPEATS)).toList();
        var client = load.operator();
        return Check.that(
                "an answer that is another one when asked for again",
                some.size(),
                some.stream()
                        .filter(t -> client.answered(t.asked()).body().hashCode() != t.body())
                        .map(t -> t.step() + " of " + t.caseId()));
    }

    private static Check same(Map<String, String> before, Map<String, String> after) {
        return Check.that(
                "a read model that is unlike its rebuild",
                before.size(),
                before.keySet().stream().filter(table -> !Objects.equals(before.get(table), after.get(table))));
    }

    private Check numbers() {
        return Check.that(
                "a number of instances that never lived together",
                plan.instances(),
                IntStream.rangeClosed(1, plan.instances())
                        .filter(n -> !killer.lived().contains(n))
                        .mapToObj(String::valueOf));
    }

    private Check leftBehind() {
        return Check.that(
                "a file left outside the database",
                killer.after().size(),
                cluster.instances().stream()
                        .flatMap(i -> i.leftBehind().stream())
                        .map(Path::toString));
    }

    private List<Figure> figures(Stored stored) {
        assertThat(killer.after()).as("kills").hasSize(plan.allKills());
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("seed", plan.seed()));
        figures.add(Figure.of("instances, in turn", killer.lived()));
        figures.add(Figure.of("kills, after so many steps", killer.after().size() + ": " + killer.after()));
        figures.add(Figure.of("kills of the subscriber", subscriber.kills()));
        figures.add(Figure.of("clients at a time", plan.clients()));
        figures.add(Figure.of("cases left to their clocks", ledger.waiting().size()));
        figures.add(Figure.of("steps acknowledged", ledger.told().size()));
        figures.add(Figure.of("requests repeated under their key", ledger.repeats()));
        figures.add(Figure.of("answers that something went wrong (5xx)", ledger.failures()));
        figures.add(
                Figure.of("clients that went away unanswered", ledger.givenUp().size()));
        figures.add(Figure.of("streams", stored.streams().size()));
        figures.add(Figure.of("events", stored.events().size()));
        figures.add(Figure.of("events heard by the subscriber", subscriber.size()));
        new TreeMap<>(readModels.content())
                .forEach((table, content) -> figures.add(Figure.of("read model " + table, content)));
        figures.addAll(times);
        return figures;
    }

    private Duration since(Instant begun) {
        return Duration.between(begun, realTime.instant());
    }

    @Override
    public void close() throws IOException {
        subscriber.kill();
        cluster.kill();
        database.close();
    }
}
