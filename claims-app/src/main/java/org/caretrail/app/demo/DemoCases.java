package org.caretrail.app.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caretrail.app.config.time.DemoClock;
import org.caretrail.app.config.time.DemoTime;
import org.caretrail.app.store.DemoProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lives the demo cases on an empty store, all their steps in the order of time and each recorded at its own date, so that
 * looking back shows them as they stood; what follows from a step by itself is waited for, and bears its date too. Cut off
 * in the middle, it goes on at the next start: a step already taken answers again and does nothing. Of several instances on
 * one store, one lives them.
 */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty("caretrail.demo.cases")
class DemoCases implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);
    private static final String EDITION = "demo";

    private final DemoProgress progress;
    private final DemoClock clock;
    private final DemoTime time;
    private final JsonMapper json;
    private final Environment environment;

    DemoCases(DemoProgress progress, DemoClock clock, DemoTime time, JsonMapper json, Environment environment) {
        this.progress = progress;
        this.clock = clock;
        this.time = time;
        this.json = json;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        time.live(() -> progress.alone(this::goOn));
    }

    private void goOn() {
        if (progress.begin()) {
            live();
            progress.finish();
        }
        if (clock.stands()) {
            time.goOnFromThePresent();
        }
    }

    private void live() {
        var service = RestClient.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
        var tokens = new Tokens(service);
        var moments = Stories.NAMES.stream()
                .map(name -> Stories.read(name, json))
                .flatMap(story -> moments(story, new Teller(service, tokens, json, story, EDITION)))
                .sorted(Comparator.comparing(Moment::at))
                .toList();
        moments.forEach(this::pass);
        LOG.info("Lived {} demo cases in {} steps", Stories.NAMES.size(), moments.size());
    }

    private static Stream<Moment> moments(Story story, Teller teller) {
        return IntStream.range(0, story.steps().size())
                .mapToObj(i -> new Moment(story.steps().get(i).at(), teller, i));
    }

    /** Time passes to the step, with all that falls due on the way; a step already taken lies behind and stays there. */
    private void pass(Moment moment) {
        clock.beginAt(moment.at());
        if (moment.at().isAfter(clock.instant())) {
            time.passTo(moment.at());
        }
        moment.teller().take(moment.step());
    }

    private record Moment(Instant at, Teller teller, int step) {}
}
