package org.caretrail.app.web;

import java.time.LocalDate;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** What a step is worded with: the case before it, who takes it, and today where the institution is. */
public record Desk(CaseFile file, Actor actor, LocalDate today) {

    /** The step happened on the day given, or today. */
    public Act on(@Nullable LocalDate day) {
        return new Act(actor, day == null ? today : day, today);
    }

    public PersonId person() {
        return file.personId();
    }

    /** Words of a person about a person go into the patient's envelope. */
    public PersonalData<String> words(String text) {
        return new PersonalData<>(person(), text);
    }

    public @Nullable PersonalData<String> wordsIfAny(@Nullable String text) {
        return PersonalData.ofNullable(person(), text);
    }
}
