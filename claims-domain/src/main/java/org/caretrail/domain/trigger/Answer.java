package org.caretrail.domain.trigger;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.Appeal;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.casefile.Letters.Letter;
import org.caretrail.domain.regime.ErrandKind;
import org.jspecify.annotations.Nullable;

/**
 * Word that is awaited from somebody outside the office.
 *
 * @param chase by which row of {@code errands} the institution says how long it waits before a person asks
 * @param since the day from which it waits
 * @param what  is awaited, in words
 */
public record Answer(
        ErrandKind chase,
        LocalDate since,
        String what,
        @Nullable String rule) {

    static Stream<Answer> of(CaseFile file) {
        return Stream.of(rulings(file), deliveries(file), travel(file), examinations(file), rates(file))
                .flatMap(answers -> answers);
    }

    private static Stream<Answer> rulings(CaseFile file) {
        return file.remedies().appeals().stream()
                .filter(Appeal::open)
                .map(a -> new Answer(ErrandKind.CHASE_RULING, a.lodgedOn(), "the ruling of " + a.body(), null));
    }

    private static Stream<Answer> deliveries(CaseFile file) {
        return file.decisions().taken().stream()
                .filter(t -> t.inForce() && t.deliveredOn() == null && t.failedOn() == null)
                .flatMap(t -> delivery(t, file));
    }

    private static Stream<Answer> delivery(Taken taken, CaseFile file) {
        var id = taken.decision().decisionId();
        return file.letters().of(id).stream()
                .map(Letter::sent)
                .reduce((_, last) -> last)
                .map(letter -> new Answer(
                        ErrandKind.CHASE_DELIVERY, letter.happenedOn(), "word that decision " + id + " arrived", null))
                .stream();
    }

    private static Stream<Answer> travel(CaseFile file) {
        var travel = file.travel();
        var since = travel.forwardedOn();
        return since == null || travel.settledOn() != null
                ? Stream.empty()
                : Stream.of(new Answer(
                        ErrandKind.CHASE_TRAVEL,
                        since,
                        "the answer of " + travel.institution() + " on travel",
                        "NO-TRAVEL"));
    }

    private static Stream<Answer> examinations(CaseFile file) {
        return file.heard().examinations().stream()
                .filter(x -> x.reportedOn() == null)
                .map(x -> new Answer(
                        ErrandKind.CHASE_EXAMINATION,
                        x.orderedOn(),
                        "the report of examination " + x.examinationId(),
                        "EU-26-4"));
    }

    /** What is decided without them waits for them no more. */
    private static Stream<Answer> rates(CaseFile file) {
        return Stream.ofNullable(file.heard().ratesAsked())
                .filter(_ -> file.undecided())
                .map(asked -> new Answer(
                        ErrandKind.CHASE_RATES, asked.on(), "the rates of " + asked.institution(), "EU-25-4/5"));
    }
}
