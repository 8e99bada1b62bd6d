package org.caretrail.app.web.view;

/**
 * One of those who follow the events.
 *
 * @param position    the newest event that it has read, in the order of the store; -1: none yet
 * @param behindBy    how far the newest event of all is ahead of that, counted in places of the store
 * @param failing     nobody reads for it at this moment: it could not go on and rests before it tries again, or no instance
 *                    runs
 * @param parkedCases how many cases it has set aside
 */
public record ReaderView(
        String name, int segments, long position, long behindBy, boolean caughtUp, boolean failing, long parkedCases) {}
