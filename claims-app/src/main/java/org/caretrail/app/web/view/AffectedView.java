package org.caretrail.app.web.view;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Status;
import org.caretrail.domain.ratetable.Redating.Redated;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.projections.tableuse.TableUse;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a table makes worth looking at again.
 *
 * @param decisions those that rest on a row which the version replaces by another figure; once it is withdrawn, those that
 *     rest on a row of its own
 * @param openCases those on which a decision would rest on something else with the version than without it
 * @param redated   terms of cases that are not over which end on another day with the version than without it
 */
public record AffectedView(
        List<TableUse> decisions,
        List<OpenCase> openCases,
        List<RedatedCase> redated,
        @Nullable String next) {

    /** Every case that it names. */
    public Stream<CaseId> cases() {
        return Stream.of(
                        decisions.stream().map(TableUse::caseId),
                        openCases.stream().map(OpenCase::caseId),
                        redated.stream().map(RedatedCase::caseId))
                .flatMap(s -> s);
    }

    /** A case in which something is still to be decided. */
    public record OpenCase(CaseId caseId, String caseNumber, Status status) {

        public static OpenCase of(CaseFile file) {
            return new OpenCase(file.caseId(), file.caseNumber(), Status.of(file));
        }
    }

    /** A case that is not over, decided or not, and its terms whose last day is another. */
    public record RedatedCase(CaseId caseId, String caseNumber, List<Redated> terms) {

        public static RedatedCase of(CaseFile file, List<Redated> terms) {
            return new RedatedCase(file.caseId(), file.caseNumber(), terms);
        }
    }
}
