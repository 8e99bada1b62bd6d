package org.caretrail.app.config;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** The smallest read model: what it has seen. */
@ProcessingGroup(TallyReader.NAME)
class TallyReader {

    static final String NAME = "tally";

    private final List<Tally.Added> seen = new CopyOnWriteArrayList<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    @EventHandler
    void on(Tally.Added event) {
        if (refused.contains(event.tallyId())) {
            throw new IllegalStateException("not this one");
        }
        seen.add(event);
    }

    @ResetHandler
    void forget() {
        seen.clear();
    }

    void refuse(String tallyId) {
        refused.add(tallyId);
    }

    void accept(String tallyId) {
        refused.remove(tallyId);
    }

    List<Tally.Added> of(String tallyId) {
        return seen.stream().filter(event -> event.tallyId().equals(tallyId)).toList();
    }
}
