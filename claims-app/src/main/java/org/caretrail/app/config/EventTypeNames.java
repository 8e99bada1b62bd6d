package org.caretrail.app.config;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The names under which event classes are stored. A stored event outlives the package it was written from, so the store
 * knows it by its plain name: moving a class then needs no upcaster, and another system can read the name.
 */
final class EventTypeNames {

    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    /**
     * Names every event of some sealed families.
     *
     * @param families their roots, searched down to the records
     * @throws IllegalStateException if two events share a name
     */
    EventTypeNames(Class<?>... families) {
        for (Class<?> family : families) {
            addAll(family);
        }
    }

    Optional<String> nameOf(Class<?> type) {
        return Optional.ofNullable(names.get(type));
    }

    Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    private void addAll(Class<?> type) {
        if (!type.isSealed()) {
            add(type);
            return;
        }
        for (Class<?> member : type.getPermittedSubclasses()) {
            addAll(member);
        }
    }

    private void add(Class<?> event) {
        @Nullable Class<?> namesake = classes.put(event.getSimpleName(), event);
        if (namesake != null && namesake != event) {
            throw new IllegalStateException(
                    "Two events would be stored under one name: " + namesake.getName() + " and " + event.getName());
        }
        names.put(event, event.getSimpleName());
    }
}
