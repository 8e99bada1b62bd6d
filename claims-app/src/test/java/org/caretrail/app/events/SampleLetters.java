package org.caretrail.app.events;

import static org.caretrail.app.events.SampleValues.CASE;
import static org.caretrail.app.events.SampleValues.DAY;
import static org.caretrail.app.events.SampleValues.said;

import java.util.List;
import org.caretrail.domain.event.LetterEvent;
import org.caretrail.domain.event.LetterEvent.LetterFailed;
import org.caretrail.domain.event.LetterEvent.LetterSent;
import org.caretrail.domain.letter.Dispatch;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.shared.Language;

/** One event of a letter of each kind, with nothing left empty. */
final class SampleLetters {

    private static final LetterId LETTER = LetterId.of("0190a000-0000-7000-8000-0000000000e1");

    private SampleLetters() {}

    static List<LetterEvent> all() {
        return List.of(
                new LetterSent(
                        CASE,
                        DAY,
                        LETTER,
                        LetterKind.DECISION,
                        SampleDecision.FIRST,
                        new Language("nb"),
                        Dispatch.DIGITAL,
                        "9f86d081",
                        24_747),
                new LetterFailed(CASE, DAY, LETTER, said("moved")));
    }
}
