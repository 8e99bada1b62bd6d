package org.caretrail.app.feed;

/** What a client gave as a cursor is none that the feed handed out. */
final class MalformedCursor extends RuntimeException {

    MalformedCursor() {
        super("after is not a cursor of this feed");
    }
}
