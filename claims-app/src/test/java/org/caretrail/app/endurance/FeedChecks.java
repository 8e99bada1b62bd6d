package org.caretrail.app.endurance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caretrail.app.endurance.Stored.Event;
import org.caretrail.app.endurance.Subscriber.Heard;

/** What a subscriber wrote down over all its lives against what happened. */
record FeedChecks(List<Heard> heard, List<Event> happened) {

    List<Check> all() {
        return List.of(missed(), twice(), outOfOrder());
    }

    private Check missed() {
        var ids = heard.stream().map(Heard::id).collect(toSet());
        return Check.that(
                "an event that the subscriber never heard of",
                happened.size(),
                happened.stream().map(Event::id).filter(id -> !ids.contains(id)));
    }

    private Check twice() {
        return Check.that(
                "an event that it heard twice",
                heard.size(),
                StepChecks.repeated(heard.stream().map(Heard::id)));
    }

    private Check outOfOrder() {
        Map<String, List<Long>> orders =
                heard.stream().collect(groupingBy(Heard::caseId, mapping(Heard::sequence, toList())));
        return Check.that("a case whose events came out of order", orders.size(), wrong(orders));
    }

    private static Stream<String> wrong(Map<String, List<Long>> orders) {
        return orders.entrySet().stream()
                .filter(o -> !o.getValue().stream().sorted().toList().equals(o.getValue()))
                .map(Map.Entry::getKey);
    }
}
