package org.caretrail.domain.carecase;

import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;

/** Tells a refusal by its reason. */
public final class RefusedFor extends TypeSafeMatcher<Refusal> {

    private final Reason reason;

    private RefusedFor(Reason reason) {
        this.reason = reason;
    }

    public static RefusedFor reason(Reason reason) {
        return new RefusedFor(reason);
    }

    @Override
    protected boolean matchesSafely(Refusal refusal) {
        return refusal.reason() == reason;
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("a refusal for ").appendValue(reason);
    }
}
