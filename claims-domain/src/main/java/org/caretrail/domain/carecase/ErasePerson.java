package org.caretrail.domain.carecase;

import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * EU-GDPR-3: the case has been kept for as long as the law wants, and the person is to be erased from it.
 *
 * @param act     of the second person, who has it done
 * @param askedBy the first, who asked for it
 * @param permit  the reference of the regulation or permit, where the law wants one
 */
public record ErasePerson(
        CaseId caseId, Act act, Actor askedBy, @Nullable String permit) implements CaseCommand {}
