package org.caretrail.app.events;

import java.util.Arrays;
import java.util.stream.Stream;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CoverEvent;
import org.caretrail.domain.event.RateTableEvent;
import org.caretrail.domain.event.UserFeeEvent;

/** The event classes that exist, found through the sealed families. */
final class EventClasses {

    private EventClasses() {}

    static Stream<Class<?>> all() {
        return Stream.of(CaseEvent.class, CoverEvent.class, RateTableEvent.class, UserFeeEvent.class)
                .flatMap(EventClasses::leaves)
                .distinct();
    }

    static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventClasses::leaves)
                : Stream.of(type);
    }
}
