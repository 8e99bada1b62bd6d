package org.caretrail.domain.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.CaseFile;

/** The terms for the institution's answers to complaints (NL-REMEDY-1). */
final class AnswerClocks {

    private AnswerClocks() {}

    static Stream<CaseClock> of(CaseFile file, LocalDate today) {
        return file.remedies().complaints().stream()
                .flatMap(complaint -> Stream.ofNullable(complaint.answerBy())
                        .map(term -> new CaseClock(
                                ClockKind.RECONSIDERATION,
                                complaint.complaintId(),
                                term,
                                List.of(),
                                ProcessingClock.earlier(file, complaint.complaintId(), term),
                                CaseClock.state(term, complaint.endedOn(), today))));
    }
}
