package org.caretrail.domain.correspondence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An examination by a doctor of the competent institution's choice (regulation 987/2009 art. 26(4)).
 *
 * @param reportedOn when the doctor reported; null while that is awaited
 */
public record Examination(
        String examinationId, LocalDate orderedOn, @Nullable LocalDate reportedOn) {

    public Examination reported(LocalDate on) {
        return new Examination(examinationId, orderedOn, on);
    }
}
