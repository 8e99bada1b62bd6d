package org.caretrail.domain.carecase;

import java.time.LocalDate;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.correspondence.Insurance;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** Commands to the file of any case: what is put right in it, and what is written down. */
public sealed interface FilingCommand extends CaseCommand {

    /**
     * Puts one place of the application right.
     *
     * @param pointer     the place, as a JSON pointer into the application
     * @param was         what stood there, as JSON; null: nothing
     * @param is          what is right, as JSON; null: nothing
     * @param application the whole as it then reads
     */
    record CorrectApplication(
            CaseId caseId,
            Act act,
            String pointer,
            @Nullable PersonalData<String> was,
            @Nullable PersonalData<String> is,
            Application application,
            Request request,
            PersonalData<String> reasons)
            implements FilingCommand {}

    /** @param insurance as it is from its first day on */
    record ChangeInsurer(CaseId caseId, Act act, LocalDate from, PersonalData<Insurance> insurance)
            implements FilingCommand {}

    record AddNote(CaseId caseId, Act act, PersonalData<String> text) implements FilingCommand {}
}
