package org.caretrail.domain.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Date;

/** Every way to ask the machine what time it is. */
final class Clocks {

    static final DescribedPredicate<JavaAccess<?>> ASKED =
            DescribedPredicate.describe("asks a clock", access -> asks(access.getTarget()));

    private Clocks() {}

    private static boolean asks(AccessTarget target) {
        var owner = target.getOwner();
        return (owner.getPackageName().startsWith("java.time")
                        && target.getName().equals("now"))
                || owner.isEquivalentTo(Clock.class)
                || (owner.isEquivalentTo(Date.class) && target.getName().equals("<init>"))
                || (owner.isEquivalentTo(System.class)
                        && (target.getName().equals("currentTimeMillis")
                                || target.getName().equals("nanoTime")));
    }
}
