package org.caretrail.app.config;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** The smallest read model: what it has seen. It keeps it in memory, where nothing is rolled back, hence as a set. */
@ProcessingGroup(TallyReader.NAME)
class TallyReader {

    static final String NAME = "tally";

    private final Set<Tally.Added> seen = Collections.synchronizedSet(new LinkedHashSet<>());
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    @EventHandler
    void on(Tally.Added event) {
        if (refused.contains(event.tallyId())) {
            throw new IllegalStateException("not this one");
        }
        seen.add(event);
    }

    void refuse(String tallyId) {
        refused.add(tallyId);
    }

    void accept(String tallyId) {
        refused.remove(tallyId);
    }

    List<Tally.Added> of(String tallyId) {
        return List.copyOf(seen).stream()
                .filter(event -> event.tallyId().equals(tallyId))
                .toList();
    }
}
