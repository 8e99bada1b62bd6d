package org.caretrail.domain.carecase;

import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** Commands to the outer course of any case. */
public sealed interface CourseCommand extends CaseCommand {

    /** @param assignee null takes it off everybody's desk */
    record AssignCase(CaseId caseId, Act act, @Nullable String assignee) implements CourseCommand {}

    record SuspendCase(
            CaseId caseId,
            Act act,
            PersonalData<String> reasons,
            @Nullable String rule) implements CourseCommand {}

    record ResumeCase(CaseId caseId, Act act, PersonalData<String> reasons) implements CourseCommand {}

    record WithdrawCase(CaseId caseId, Act act, PersonalData<String> reasons) implements CourseCommand {}

    /** @param rule by which the case belongs to that institution */
    record ReferCaseOn(
            CaseId caseId,
            Act act,
            String institution,
            String rule,
            @Nullable PersonalData<String> reasons) implements CourseCommand {}
}
