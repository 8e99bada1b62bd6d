package org.caretrail.domain.carecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.CoreMatchers.instanceOf;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.caretrail.domain.reimbursement.ReimbursementClaim;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonTest {

    /** Refused of a user-fee account, and shown in its own tests. */
    private static final Set<Reason> OF_USER_FEES = Set.of(
            Reason.FEE_OF_A_DECISION,
            Reason.FEE_OF_A_JOURNEY,
            Reason.NO_FEE_REGISTRY,
            Reason.UNKNOWN_EXEMPTION,
            Reason.FEE_NEVER_COUNTS,
            Reason.REFERENCE_TAKEN,
            Reason.UNKNOWN_FEE);

    /** Refused of a cover account, and shown in its own tests. */
    private static final Set<Reason> OF_COVERS =
            Set.of(Reason.DRAW_OF_A_DECISION, Reason.UNKNOWN_DRAW, Reason.DEDUCTIBLE_NOT_OFFERED);

    /** What is refused to an administrator is tried on a table and not on a case. */
    private static final Set<Reason> OF_TABLES =
            Set.of(Reason.TABLE_VERSION_SHIPPED, Reason.TABLE_VERSION_WITHDRAWN, Reason.UNKNOWN_TABLE_VERSION);

    /** Refused of a notification that a claim uses, and shown in its own tests. */
    private static final Set<Reason> OF_USES = Set.of(Reason.ROOM_TAKEN);

    /** Of what only Norwegian law knows of archives, and shown in the tests of erasing. */
    private static final Set<Reason> OF_ARCHIVES = Set.of(Reason.PERMIT_MISSING);

    /** Of what only some laws know of complaints, and shown over HTTP. */
    private static final Set<Reason> OF_COMPLAINTS = Set.of(
            Reason.COMPLAINT_IN_TIME,
            Reason.COMPLAINT_LATE,
            Reason.COSTS_CLAIMED,
            Reason.COSTS_NOT_CLAIMED,
            Reason.DETRIMENT_NOT_TOLD,
            Reason.MORE_THAN_CLAIMED,
            Reason.NOTHING_CHANGED,
            Reason.NOT_UPHELD,
            Reason.TERM_OVER);

    static List<Row> rows() {
        return Stream.of(
                        NotNowRows.all(),
                        ClosedRows.all(),
                        RuleRows.all(),
                        UnknownRows.all(),
                        AuthorisedRows.all(),
                        ErasingRows.all())
                .flatMap(rows -> rows)
                .sorted(Comparator.comparing(Row::reason))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_step_is_refused_for_its_reason_and_nothing_happens(Row row) {
        var given = row.before().isEmpty()
                ? Given.nothing(ReimbursementClaim.class, row.law())
                : Given.events(row.law(), row.before());
        given.when(row.command()).expectException(refusal(row.reason())).expectNoEvents();
    }

    @Test
    void no_reason_is_without_a_step_that_is_refused_for_it() {
        assertThat(rows())
                .extracting(Row::reason)
                .containsAll(Stream.of(Reason.values())
                        .filter(r -> !OF_USER_FEES.contains(r)
                                && !OF_COVERS.contains(r)
                                && !OF_TABLES.contains(r)
                                && !OF_USES.contains(r)
                                && !OF_ARCHIVES.contains(r)
                                && !OF_COMPLAINTS.contains(r))
                        .toList());
    }

    /** A step that a case type does not have has no handler; whoever sends it says so in the words of the reason. */
    private static Matcher<?> refusal(Reason reason) {
        return reason == Reason.WRONG_CASE_TYPE
                ? instanceOf(NoHandlerForCommandException.class)
                : RefusedFor.reason(reason);
    }
}
