package org.caretrail.domain.errand;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.clock.ClockLedger;
import org.caretrail.domain.clock.LawOfCase;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.trigger.Trigger;
import org.caretrail.domain.trigger.Triggers;

/** Everything that a case waits for, with what the service does by itself and what it puts before a person in the end. */
public final class Awaited {

    private Awaited() {}

    public static List<Trigger> of(CaseFile file, Regimes regimes, LocalDate today) {
        var law = new LawOfCase(file, regimes);
        return Stream.of(
                        Triggers.of(file, ClockLedger.of(file, regimes, today)).stream(),
                        Errands.of(file, regimes).stream().map(Awaited::clock),
                        file.ended() ? Stream.<Trigger>of() : persons(law, today))
                .flatMap(triggers -> triggers)
                .distinct()
                .toList();
    }

    private static Trigger clock(Errand errand) {
        var what = errand.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        var about = errand.about().isEmpty() ? "" : ": " + errand.about();
        return new Trigger(Trigger.Kind.CLOCK, "the service is to " + what + about, null, errand.on());
    }

    private static Stream<Trigger> persons(LawOfCase law, LocalDate today) {
        return Stream.of(
                        RemedyProcess.toBeSentOn(law).stream()
                                .map(c ->
                                        Trigger.person("send the complaint " + c.complaintId() + " on", "NO-CLOCK-10")),
                        TravelProcess.toBeForwarded(law).stream()
                                .map(_ -> Trigger.person("send the travel claim on", "NO-TRAVEL")),
                        StagedNotificationProcess.awaited(law, today),
                        unanswered(law, today).stream(),
                        returned(law.file()))
                .flatMap(triggers -> triggers);
    }

    /** Letters that came back while the case is still to be decided. */
    private static Stream<Trigger> returned(CaseFile file) {
        return file.undecided()
                ? file.letters().returned().stream()
                        .map(l -> Trigger.person(
                                "find another way for letter " + l.sent().letterId(), null))
                : Stream.of();
    }

    /** An answer on travel that takes longer than the institution waits for one. */
    private static Optional<Trigger> unanswered(LawOfCase law, LocalDate today) {
        var travel = law.file().travel();
        return Optional.ofNullable(travel.forwardedOn())
                .filter(_ -> travel.settledOn() == null)
                .flatMap(on ->
                        new ErrandTable(law).days(ErrandKind.CHASE_TRAVEL, on).map(on::plusDays))
                .filter(day -> !today.isBefore(day))
                .map(_ -> Trigger.person("ask " + travel.institution() + " again", "NO-TRAVEL"));
    }
}
