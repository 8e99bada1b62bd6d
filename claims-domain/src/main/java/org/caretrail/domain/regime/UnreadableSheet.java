package org.caretrail.domain.regime;

/** A file that is no table at all: from this line on nothing can be told apart. */
public final class UnreadableSheet extends RuntimeException {

    private final int line;

    public UnreadableSheet(int line, String message) {
        super(message);
        this.line = line;
    }

    public SheetError error() {
        return new SheetError(line, "", String.valueOf(getMessage()));
    }
}
