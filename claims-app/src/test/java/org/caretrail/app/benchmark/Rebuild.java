package org.caretrail.app.benchmark;

/** Makes the case list anew from all events there are. Whichever way it does so, it is measured by this. */
interface Rebuild {

    /** Returns once the list shows every event. */
    void run();
}
