package org.caretrail.app.web;

import java.util.List;

/** A message of another institution that becomes no step as it is; it is parked with the reasons. */
final class UnusableMessage extends RuntimeException {

    private final transient List<String> reasons;

    UnusableMessage(List<String> reasons) {
        super("The message cannot be used as it is.");
        this.reasons = List.copyOf(reasons);
    }

    List<String> reasons() {
        return reasons;
    }
}
