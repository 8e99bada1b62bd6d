package org.caretrail.domain.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Immutable lists as values: what is absent is empty, and a change is a new list. */
public final class Lists {

    private Lists() {}

    public static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    public static <T> List<T> plus(Collection<? extends T> list, T element) {
        var longer = new ArrayList<T>(list);
        longer.add(element);
        return List.copyOf(longer);
    }

    public static <T> List<T> joined(Collection<? extends T> first, Collection<? extends T> second) {
        var both = new ArrayList<T>(first);
        both.addAll(second);
        return List.copyOf(both);
    }

    public static <T> List<T> changed(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        return list.stream().map(e -> which.test(e) ? change.apply(e) : e).toList();
    }
}
