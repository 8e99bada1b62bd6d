package org.caretrail.app.integration.eessi;

import java.util.Optional;
import java.util.stream.Stream;

/** A structured electronic document (SED) of the flows that a case knows; requests and their replies. */
public enum EessiDocument {
    /** Asks for the authorisation of planned care. */
    S009(Direction.IN),
    /** Answers it. */
    S010(Direction.OUT),
    /** Reports that care beyond an authorisation is needed. */
    S035(Direction.IN),
    /** Answers it. */
    S037(Direction.OUT),
    /** Asks for the rates of the state of stay. */
    S067(Direction.OUT),
    /** Answers it. */
    S068(Direction.IN),
    /** Claims actual cost between institutions. */
    S080(Direction.IN),
    /** Acknowledges it. */
    S081(Direction.OUT);

    /** Whether a competent institution receives or sends it. */
    public enum Direction {
        IN,
        OUT
    }

    private final Direction direction;

    EessiDocument(Direction direction) {
        this.direction = direction;
    }

    public Direction direction() {
        return direction;
    }

    /** Empty for a document that is not known here. */
    public static Optional<EessiDocument> find(String name) {
        return Stream.of(values()).filter(d -> d.name().equals(name)).findFirst();
    }
}
