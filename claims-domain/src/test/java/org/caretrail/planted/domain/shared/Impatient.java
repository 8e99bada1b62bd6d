package org.caretrail.planted.domain.shared;

import java.time.LocalDate;
import java.time.ZoneOffset;

final class Impatient {

    private Impatient() {}

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
