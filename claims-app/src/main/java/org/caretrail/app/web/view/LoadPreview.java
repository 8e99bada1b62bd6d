package org.caretrail.app.web.view;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.ratetable.Change;
import org.caretrail.domain.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * What loading a file would change; nothing has changed yet.
 *
 * @param added     how many rows speak of days of which none spoke before
 * @param replacing how many take the place of a row that says otherwise
 * @param unchanged how many say of the same days what is said already
 * @param changes   the added and the replacing ones, each with the rows that it takes the place of
 * @param openCases those, of the ones examined, on which a decision would rest on something else
 * @param redated   terms, of the cases examined, that would end on another day
 * @param next      where to go on examining; null: every case that is not over was examined
 */
public record LoadPreview(
        long added,
        long replacing,
        long unchanged,
        List<Change> changes,
        List<AffectedView.OpenCase> openCases,
        List<AffectedView.RedatedCase> redated,
        @Nullable String next) {

    /** Every case that it names. */
    public Stream<CaseId> cases() {
        return Stream.concat(
                openCases.stream().map(AffectedView.OpenCase::caseId),
                redated.stream().map(AffectedView.RedatedCase::caseId));
    }
}
