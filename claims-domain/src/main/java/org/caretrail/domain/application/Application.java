package org.caretrail.domain.application;

import java.time.LocalDate;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** What every application holds, whatever it asks for. */
public record Application(
        Scheme scheme,
        LocalDate receivedOn,
        Channel channel,
        PersonId personId,
        PersonalData<Person> person,
        @Nullable PersonalData<Representative> representative,
        Care care) {}
