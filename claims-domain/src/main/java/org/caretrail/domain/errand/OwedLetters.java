package org.caretrail.domain.errand;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.clock.LawOfCase;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.trigger.Trigger;
import org.jspecify.annotations.Nullable;

/** Letters that are owed and that no errand of the institution sends: a person's until they went out, or are owed no more. */
final class OwedLetters {

    private OwedLetters() {}

    static Stream<Trigger> of(LawOfCase law, List<Errand> errands) {
        Predicate<ErrandKind> left = kind -> errands.stream().noneMatch(e -> e.kind() == kind);
        return Stream.of(
                        left.test(ErrandKind.ACKNOWLEDGE) ? acknowledgement(law) : Stream.<Trigger>of(),
                        left.test(ErrandKind.INTERIM_REPLY) ? interimReply(law) : Stream.<Trigger>of(),
                        left.test(ErrandKind.SEND_REQUEST) ? requests(law.file()) : Stream.<Trigger>of(),
                        left.test(ErrandKind.SEND_NOTICE) ? notice(law.file()) : Stream.<Trigger>of())
                .flatMap(triggers -> triggers);
    }

    private static Stream<Trigger> acknowledgement(LawOfCase law) {
        var term = law.law().acknowledgement(law.file().application().receivedOn(), law.book());
        return told(LetterKind.ACKNOWLEDGEMENT, "acknowledge the application", term, law.file());
    }

    private static Stream<Trigger> interimReply(LawOfCase law) {
        var term = law.law().interimReply(law.file().application().receivedOn(), law.book());
        return told(LetterKind.INTERIM_REPLY, "decide, or tell the applicant that it takes longer", term, law.file());
    }

    /** A decision tells more than either. */
    private static Stream<Trigger> told(LetterKind letter, String what, Optional<LegalClock> term, CaseFile file) {
        var owed = file.undecided()
                && file.decisions().taken().isEmpty()
                && !file.letters().sent(letter);
        return term.filter(_ -> owed).stream().map(t -> new Trigger(Trigger.Kind.PERSON, what, t.rule(), t.dueOn()));
    }

    private static Stream<Trigger> requests(CaseFile file) {
        return file.undecided()
                ? Asked.last(file).stream()
                        .filter(asked -> asked.awaited() && !asked.written())
                        .map(asked -> Trigger.person("send the letter of " + asked.about(), rule(asked, file)))
                : Stream.of();
    }

    private static @Nullable String rule(Asked asked, CaseFile file) {
        var dossier = file.dossier();
        if (asked.letter() == LetterKind.TRANSLATION_REQUEST) {
            return dossier.translations().getLast().rule();
        }
        var rules = dossier.requests().getLast().rules();
        return rules.isEmpty() ? null : String.join(", ", rules);
    }

    /** The answer of the other body, which the applicant is told of as well, tells more. */
    private static Stream<Trigger> notice(CaseFile file) {
        var travel = file.travel();
        return Stream.ofNullable(travel.forwardedOn())
                .filter(on -> travel.settledOn() == null && file.letters().since(on, LetterKind.FORWARDING_NOTICE) == 0)
                .map(_ -> Trigger.person("tell the applicant that the travel claim was sent on", "NO-TRAVEL"));
    }
}
