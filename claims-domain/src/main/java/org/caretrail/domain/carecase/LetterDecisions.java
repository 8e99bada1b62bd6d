package org.caretrail.domain.carecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.application.Channel;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.carecase.LetterCommand.RecordFailedLetter;
import org.caretrail.domain.carecase.LetterCommand.SendLetter;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Decisions.Taken;
import org.caretrail.domain.casefile.Letters.Letter;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.DecisionEvent.DecisionNotified;
import org.caretrail.domain.event.DecisionEvent.NotificationFailed;
import org.caretrail.domain.event.LetterEvent.LetterFailed;
import org.caretrail.domain.event.LetterEvent.LetterSent;
import org.caretrail.domain.letter.Dispatch;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.shared.Language;
import org.jspecify.annotations.Nullable;

/** Decides on letters: whether there is something to write, in which language, and how it goes out. */
public final class LetterDecisions {

    private LetterDecisions() {}

    static List<CaseEvent> send(SendLetter c, Setting setting, LetterPress press) {
        if (setting.file().letters().find(c.letterId()).isPresent()) {
            return List.of();
        }
        var order = order(c, setting);
        var printed = press.print(c.letterId(), order);
        var sent = new LetterSent(
                c.caseId(),
                order.on(),
                c.letterId(),
                order.kind(),
                order.decision() == null ? null : order.decision().decisionId(),
                order.language(),
                order.channel(),
                printed.sha256(),
                printed.size());
        return Stream.concat(Stream.of(sent), delivered(order, setting).stream())
                .toList();
    }

    /** What is delivered by being sent has reached the party with that, once (NO-COUNT). */
    private static Optional<CaseEvent> delivered(LetterOrder order, Setting setting) {
        return Optional.ofNullable(order.decision())
                .flatMap(d -> setting.file().decisions().find(d.decisionId()))
                .filter(taken -> taken.inForce()
                        && taken.delivery() == null
                        && setting.remedies().deliveredBySending(order.channel()))
                .map(taken -> new DecisionNotified(
                        setting.file().caseId(),
                        order.on(),
                        taken.decision().decisionId(),
                        order.channel().name(),
                        order.on()));
    }

    /** Where it was the letter of a decision, that has not reached the party either. */
    static List<CaseEvent> failed(RecordFailedLetter c, CaseFile file) {
        var letter = file.letters()
                .find(c.letterId())
                .orElseThrow(() -> new Refusal(Reason.UNKNOWN_LETTER, "the case has no such letter"));
        Refusal.unlessDatedWell(c.act(), letter.sent().happenedOn(), "its dispatch");
        var failed = new LetterFailed(c.caseId(), c.act().on(), c.letterId(), c.reasons());
        return Stream.concat(Stream.of(failed), undelivered(letter, c, file).stream())
                .toList();
    }

    private static Optional<CaseEvent> undelivered(Letter letter, RecordFailedLetter c, CaseFile file) {
        return Optional.ofNullable(letter.sent().decision())
                .flatMap(file.decisions()::find)
                .filter(Taken::inForce)
                .map(taken -> new NotificationFailed(
                        c.caseId(), c.act().on(), taken.decision().decisionId(), c.reasons()));
    }

    /** How a decision reads as a letter, before one was sent: dated on the day of the decision. */
    public static LetterOrder draft(CaseFile file, Decision decision, Language language) {
        return new LetterOrder(file, LetterKind.DECISION, decision, language, channel(file), decision.decidedOn());
    }

    /** The language that the applicant chose, if the institution writes it, or else its own. */
    public static Language language(CaseFile file, List<Language> written) {
        return Optional.ofNullable(file.application().person().clear())
                .map(Person::language)
                .filter(written::contains)
                .orElse(written.getFirst());
    }

    private static LetterOrder order(SendLetter c, Setting setting) {
        var file = setting.file();
        var decision = c.kind() == LetterKind.DECISION ? decision(c, file) : null;
        Refusal.unlessDatedWell(c.act(), cause(file, decision), decision == null ? "receipt" : "the decision");
        unlessSomethingToSay(c.kind(), file);
        return new LetterOrder(
                file,
                c.kind(),
                decision,
                language(c.language(), setting),
                c.channel() == null ? channel(file) : c.channel(),
                c.act().on());
    }

    private static Decision decision(SendLetter c, CaseFile file) {
        return Optional.ofNullable(c.decision())
                .map(id -> Reconsidering.taken(id, file))
                .or(() -> file.decisions().taken().reversed().stream().findFirst())
                .map(Taken::decision)
                .orElseThrow(() -> new Refusal(Reason.NOT_DECIDED, "nothing has been decided yet"));
    }

    private static LocalDate cause(CaseFile file, @Nullable Decision decision) {
        return decision == null ? file.application().receivedOn() : decision.decidedOn();
    }

    private static Language language(@Nullable Language asked, Setting setting) {
        var written = setting.languages();
        Refusal.when(
                asked != null && !written.contains(asked),
                Reason.LANGUAGE_NOT_WRITTEN,
                "/language",
                "the institution writes " + written);
        return asked == null ? language(setting.file(), written) : asked;
    }

    private static Dispatch channel(CaseFile file) {
        return file.application().channel() == Channel.PAPER ? Dispatch.LETTER : Dispatch.DIGITAL;
    }

    private static void unlessSomethingToSay(LetterKind kind, CaseFile file) {
        var said = switch (kind) {
            case DECISION, ACKNOWLEDGEMENT -> true;
            case DOCUMENT_REQUEST -> !file.dossier().requests().isEmpty();
            case TRANSLATION_REQUEST -> !file.dossier().translations().isEmpty();
            case REMINDER ->
                !file.dossier().requests().isEmpty()
                        || !file.dossier().translations().isEmpty();
            case INTERIM_REPLY -> file.undecided();
            case FORWARDING_NOTICE ->
                file.travel().forwardedOn() != null || file.remedies().underAppeal();
            case DETRIMENT_NOTICE -> file.remedies().toldOfDetriment().isPresent();
        };
        Refusal.when(!said, Reason.NOTHING_TO_WRITE, "the case holds nothing that such a letter would say");
    }
}
