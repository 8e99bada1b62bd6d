package org.caretrail.domain.carecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.History.REFUSING;
import static org.caretrail.domain.carecase.History.withdrawn;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.event.CourseEvent.PersonErased;
import org.caretrail.domain.regime.Regime;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.regime.Retention;
import org.caretrail.domain.regime.Tables;
import org.caretrail.domain.regime.nl.Netherlands;
import org.caretrail.domain.regime.no.Norway;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A person is erased from a case when the law says that it has been kept for long enough. */
class ErasingTest {

    static final Actor ADMIN = new Actor("admin", Role.ADMIN);
    static final Actor SECOND = new Actor("admin-2", Role.ADMIN);

    private static final List<Regime> COUNTRIES = List.of(new Norway(), new Netherlands());
    private static final Regimes LAW = new Regimes(COUNTRIES, Tables.of(COUNTRIES, ""));
    private static final LocalDate LAST_DAY = day(3).plusYears(7);
    private static final RowRef ROW = new RowRef("retention-terms", 1, "NO_HELFO", null, null, "-", "a test");

    static ErasePerson erase(LocalDate on) {
        return new ErasePerson(CASE, new Act(SECOND, on, on), ADMIN, null);
    }

    static PersonErased erased(LocalDate on) {
        return new PersonErased(CASE, on, "TEST-KEPT", LAST_DAY, ROW, null, ADMIN, SECOND);
    }

    @Test
    void EU_GDPR_3_the_person_is_erased_when_the_last_day_is_over_and_two_people_want_it() {
        Given.events(REFUSING, claimed(), withdrawn(3))
                .when(erase(LAST_DAY.plusDays(1)))
                .expectEvents(erased(LAST_DAY.plusDays(1)));
    }

    @Test
    void EU_GDPR_3_what_is_known_of_a_case_without_its_person_says_so() {
        var file = CaseFile.of(List.of(claimed(), withdrawn(3), erased(LAST_DAY.plusDays(1))))
                .orElseThrow();

        assertThat(file.course().erased()).isEqualTo(erased(LAST_DAY.plusDays(1)));
        assertThat(file.lastFactOn()).isEqualTo(LAST_DAY.plusDays(1));
        assertThat(file.ended()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"NL_ZVW", "NL_CAK"})
    void NL_ARCHIVE_a_Dutch_case_is_kept_for_seven_years_from_its_last_fact(Scheme scheme) {
        var kept = LAW.retention(scheme, day(3), LAST_DAY);

        assertThat(kept.rule()).isEqualTo("NL-ARCHIVE");
        assertThat(kept.keptUntil()).isEqualTo(LAST_DAY);
        assertThat(kept.row()).extracting(RowRef::mark).isEqualTo("R");
        assertThat(kept.endedBefore(LAST_DAY)).isFalse();
        assertThat(kept.endedBefore(LAST_DAY.plusDays(1))).isTrue();
        assertThat(kept.byPermit()).isFalse();
    }

    @Test
    void NO_ARCHIVE_a_Norwegian_case_is_destroyed_under_a_regulation_or_a_permit_alone() {
        var afterACentury = day(3).plusYears(100);

        assertThat(LAW.retention(Scheme.NO_HELFO, day(3), afterACentury).endedBefore(afterACentury))
                .isFalse();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> erasable(afterACentury, null))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.PERMIT_MISSING);
                    assertThat(refusal.rule()).isEqualTo("NO-ARCHIVE");
                    assertThat(refusal.pointer()).isEqualTo("/permit");
                });
        assertThat(erasable(day(4), "Arkivverket 2031/17").rule()).isEqualTo("NO-ARCHIVE");
    }

    private static Retention erasable(LocalDate on, @Nullable String permit) {
        var file = CaseFile.of(List.of(claimed(), withdrawn(3))).orElseThrow();
        return Erasing.unlessErasable(file, LAW, on, permit);
    }
}
