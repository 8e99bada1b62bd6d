package org.caretrail.projections.support;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;

/**
 * Where other cases stand, folded from their events. No table lies between: a claim that uses a notification decided a
 * moment ago must already see the decision.
 */
public final class CaseFiles implements OtherCases {

    private final CaseStreams streams;

    public CaseFiles(CaseStreams streams) {
        this.streams = streams;
    }

    @Override
    public Optional<CaseFile> find(CaseId id) {
        return CaseFile.of(Recorded.events(streams.read(id)));
    }

    @Override
    public List<CaseFile> claimsOf(PersonId person) {
        return streams.read(streams.claimsOf(person)).values().stream()
                .flatMap(stream -> CaseFile.of(Recorded.events(stream)).stream())
                .sorted(Comparator.comparing(CaseFile::caseNumber))
                .toList();
    }
}
