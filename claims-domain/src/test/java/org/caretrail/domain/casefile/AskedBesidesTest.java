package org.caretrail.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Papers.complete;
import static org.caretrail.domain.carecase.Papers.paper;
import static org.caretrail.domain.s2.Forwarded.LAW;

import java.util.List;
import org.caretrail.domain.carecase.Papers;
import org.caretrail.domain.clock.CaseClock;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.clock.ClockKind;
import org.caretrail.domain.clock.ClockLedger;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.errand.Asked;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.DossierEvent.DocumentReceived;
import org.caretrail.domain.event.DossierEvent.DocumentsRequested;
import org.junit.jupiter.api.Test;

/** A document that the checklist does not name is awaited all the same once somebody asked for it. */
class AskedBesidesTest {

    private static final CaseEvent ASKED =
            new DocumentsRequested(CASE, day(10), List.of(DocumentKind.HEALTH_RECORD), day(31), List.of());

    @Test
    void what_was_asked_for_besides_the_checklist_is_awaited_until_it_comes() {
        var waiting = file(claimed(), complete(9), ASKED);

        assertThat(clock(waiting)).isEqualTo(State.RUNNING);
        assertThat(Asked.last(waiting)).singleElement().matches(Asked::awaited);

        var there = file(claimed(), complete(9), ASKED, record(12));

        assertThat(clock(there)).isEqualTo(State.MET);
        assertThat(Asked.last(there)).singleElement().matches(asked -> !asked.awaited());
    }

    @Test
    void one_that_was_there_before_is_no_answer() {
        assertThat(clock(file(claimed(), record(5), complete(9), ASKED))).isEqualTo(State.RUNNING);
    }

    private static CaseEvent record(int on) {
        return new DocumentReceived(CASE, day(on), paper(Papers.NO_SUCH, DocumentKind.HEALTH_RECORD, "nb", on));
    }

    private static State clock(CaseFile file) {
        return ClockLedger.of(file, LAW, day(20)).stream()
                .filter(c -> c.kind() == ClockKind.DOCUMENTS)
                .map(CaseClock::state)
                .findFirst()
                .orElseThrow();
    }

    private static CaseFile file(CaseEvent... events) {
        return CaseFile.of(List.of(events)).orElseThrow();
    }
}
