package org.caretrail.domain.userfee;

import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.caretrail.domain.carecase.Cases.crowns;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.axonframework.messaging.Message;
import org.caretrail.domain.event.UserFeeEvent.OverpaidFeeRefunded;
import org.caretrail.domain.event.UserFeeEvent.UserFeeRegistered;
import org.hamcrest.Matcher;

/** What happened in an account, as tests ask for it. */
final class FeeEvents {

    private FeeEvents() {}

    static Predicate<Object> registered(String counted, String returned) {
        return matching(
                UserFeeRegistered.class,
                e -> e.share().counted().equals(crowns(counted))
                        && e.share().returned().equals(crowns(returned)));
    }

    static Predicate<Object> refunded(String amount) {
        return matching(OverpaidFeeRefunded.class, e -> e.amount().equals(crowns(amount)));
    }

    static <E> Predicate<Object> matching(Class<E> type, Predicate<E> what) {
        return event -> type.isInstance(event) && what.test(type.cast(event));
    }

    /** These events in this order, and no others. */
    @SafeVarargs
    static Matcher<List<Message<?>>> happened(Predicate<Object>... events) {
        return payloadsMatching(predicate((List<?> all) -> all.size() == events.length
                && IntStream.range(0, events.length).allMatch(i -> events[i].test(all.get(i)))));
    }
}
