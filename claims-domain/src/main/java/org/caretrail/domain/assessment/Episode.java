package org.caretrail.domain.assessment;

import java.time.LocalDate;
import org.caretrail.domain.application.Stage;
import org.jspecify.annotations.Nullable;

/** One session of care, or one stage of it, and the code that prices it. */
public record Episode(
        @Nullable LocalDate careOn,
        @Nullable Stage stage,
        @Nullable String drgCode,
        @Nullable String careProduct,
        @Nullable String procedureCode) {}
