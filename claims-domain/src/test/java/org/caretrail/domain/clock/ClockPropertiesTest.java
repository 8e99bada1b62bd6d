package org.caretrail.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.notified;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.s2.Forwarded.LAST_DAY;
import static org.caretrail.domain.s2.Forwarded.LAW;
import static org.caretrail.domain.s2.Forwarded.RECEIVED;
import static org.caretrail.domain.s2.Forwarded.began;
import static org.caretrail.domain.s2.Forwarded.requested;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.Recounting;
import org.caretrail.domain.carecase.Setting;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.CaseTimer;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CourseEvent.CaseResumed;
import org.caretrail.domain.event.CourseEvent.CaseSuspended;
import org.caretrail.domain.event.DossierEvent.DossierCompleted;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.LegalCalendar;

/** Any rests, held against a reckoning day by day that knows nothing of intervals. */
class ClockPropertiesTest {

    private static final LegalCalendar NORWAY = LegalCalendar.of(new Country("NO"));

    @Property
    void NO_CLOCK_4_every_day_for_which_the_case_rested_is_added_back_exactly(
            @ForAll @IntRange(max = 40) int complete,
            @ForAll @Size(max = 6) List<@IntRange(max = 12) Integer> lengths) {
        var file = notification(complete, lengths);
        var term = Optional.ofNullable(file.dossier().clock()).orElseThrow();

        var last = NORWAY.workingDayFrom(term.startedOn().plusWeeks(4));
        for (var today = term.startedOn(); !today.isAfter(last); today = today.plusDays(1)) {
            if (rested(file, today)) {
                last = last.plusDays(1);
            } else if (rested(file, today.minusDays(1))) {
                last = NORWAY.workingDayFrom(last);
            }
        }

        assertThat(term.dueOn()).isEqualTo(last);
    }

    @Property
    void EU_26_2_every_day_for_which_the_case_rested_is_added_back_exactly_and_the_last_day_is_whole(
            @ForAll @Size(max = 6) List<@IntRange(max = 30) Integer> lengths) {
        var file = resting(new ArrayList<>(List.of(requested(), began())), RECEIVED, lengths);

        var left = LAST_DAY;
        for (var today = RECEIVED; !today.isAfter(left); today = today.plusDays(1)) {
            left = rested(file, today) ? left.plusDays(1) : left;
        }

        assertThat(ClockLedger.dueOn(file)).contains(left);
        assertThat(CaseTimer.of(file))
                .singleElement()
                .extracting(CaseTimer::at)
                .isEqualTo(left.plusDays(1)
                        .atStartOfDay(ZoneId.of("Europe/Amsterdam"))
                        .toInstant());
    }

    @Property
    void a_ledger_follows_from_the_events_alone_and_a_clock_never_goes_back_to_running(
            @ForAll @IntRange(max = 40) int complete,
            @ForAll @Size(max = 6) List<@IntRange(max = 12) Integer> lengths,
            @ForAll @IntRange(max = 300) int today) {
        var file = notification(complete, lengths);
        var then = ClockLedger.of(file, LAW, day(today));
        var next = ClockLedger.of(file, LAW, day(today + 1));

        assertThat(ClockLedger.of(file, LAW, day(today))).isEqualTo(then);
        for (int i = 0; i < then.size(); i++) {
            assertThat(next.get(i).term()).isEqualTo(then.get(i).term());
            if (then.get(i).state() != State.RUNNING) {
                assertThat(next.get(i).state()).isEqualTo(then.get(i).state());
            }
        }
    }

    /** Rests of these lengths, each with as long a time before it, in a case that becomes complete on a day. */
    private static CaseFile notification(int complete, List<Integer> lengths) {
        var events = new ArrayList<CaseEvent>(List.of(notified(Stage.TREATMENT)));
        resting(events, day(0), lengths.subList(0, lengths.size() / 2));
        var start = day(complete).isBefore(latest(events)) ? latest(events) : day(complete);
        var law = LAW.law(Scheme.NO_HELFO, CaseType.PRIOR_NOTIFICATION).orElseThrow();
        events.add(new DossierCompleted(
                CASE,
                start,
                Completeness.NOTHING_NEEDED,
                law.processing(start, LAW.book()).orElseThrow()));
        return resting(events, start, lengths.subList(lengths.size() / 2, lengths.size()));
    }

    private static CaseFile resting(List<CaseEvent> events, LocalDate from, List<Integer> lengths) {
        var day = from;
        for (int length : lengths) {
            day = day.plusDays(length);
            events.add(new CaseSuspended(CASE, day, said("in hospital"), null));
            day = day.plusDays(length);
            events.add(new CaseResumed(CASE, day, said("back home")));
            var file = CaseFile.of(events).orElseThrow();
            events.addAll(Recounting.anew(on(0), new Setting(file, LAW, _ -> Optional.empty())));
        }
        return CaseFile.of(events).orElseThrow();
    }

    private static LocalDate latest(List<CaseEvent> events) {
        return events.getLast().happenedOn();
    }

    private static boolean rested(CaseFile file, LocalDate day) {
        return file.course().rests().stream()
                .anyMatch(r -> !day.isBefore(r.from()) && (r.until() == null || day.isBefore(r.until())));
    }
}
