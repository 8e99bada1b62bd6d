package org.caretrail.domain.carecase;

import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.letter.Printed;

/** Makes letters, and keeps each as long as the case, together with the event that names it. */
@FunctionalInterface
public interface LetterPress {

    /** Makes a letter and keeps it under its id, within the transaction of the command. */
    Printed print(LetterId id, LetterOrder order);
}
