package org.caretrail.domain.errand;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.clock.ClockLedger;
import org.caretrail.domain.clock.LawOfCase;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.trigger.Trigger;
import org.caretrail.domain.trigger.Triggers;

/** Everything that a case waits for, with what the service does by itself and what it puts before a person in the end. */
public final class Awaited {

    private Awaited() {}

    public static List<Trigger> of(CaseFile file, Regimes regimes, LocalDate today) {
        var law = new LawOfCase(file, regimes);
        var errands = Errands.of(file, regimes);
        return Stream.of(
                        Triggers.of(file, ClockLedger.of(file, regimes, today)).stream(),
                        errands.stream().map(Awaited::clock),
                        file.ended() ? Stream.<Trigger>of() : persons(law, errands, today))
                .flatMap(triggers -> triggers)
                .distinct()
                .toList();
    }

    private static Trigger clock(Errand errand) {
        var what = errand.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        var about = errand.about().isEmpty() ? "" : ": " + errand.about();
        return new Trigger(Trigger.Kind.CLOCK, "the service is to " + what + about, null, errand.on());
    }

    private static Stream<Trigger> persons(LawOfCase law, List<Errand> errands, LocalDate today) {
        return Stream.of(
                        RemedyProcess.toBeSentOn(law).stream()
                                .map(c ->
                                        Trigger.person("send the complaint " + c.complaintId() + " on", "NO-CLOCK-10")),
                        TravelProcess.toBeForwarded(law).stream()
                                .map(_ -> Trigger.person("send the travel claim on", "NO-TRAVEL")),
                        StagedNotificationProcess.awaited(law.file(), today),
                        OwedLetters.of(law, errands),
                        Unasked.of(law, errands),
                        answers(law, today),
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

    /** Others' word until the day up to which the institution waits for it, and a person's after that. */
    private static Stream<Trigger> answers(LawOfCase law, LocalDate today) {
        var table = new ErrandTable(law);
        return Stream.concat(Triggers.answers(law.file()), StagedNotificationProcess.results(law.file()))
                .map(answer -> table.days(answer.chase(), answer.since())
                        .map(answer.since()::plusDays)
                        .filter(last -> !today.isAfter(last))
                        .map(last -> new Trigger(Trigger.Kind.MESSAGE, answer.what(), answer.rule(), last))
                        .orElseGet(() -> Trigger.person("ask for " + answer.what(), answer.rule())));
    }
}
