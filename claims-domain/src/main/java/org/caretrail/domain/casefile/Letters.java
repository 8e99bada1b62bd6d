package org.caretrail.domain.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.LetterEvent;
import org.caretrail.domain.event.LetterEvent.LetterFailed;
import org.caretrail.domain.event.LetterEvent.LetterSent;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Lists;
import org.jspecify.annotations.Nullable;

/** The letters of a case, in the order in which they went out. */
public record Letters(List<Letter> all) {

    static final Letters NONE = new Letters(List.of());

    /**
     * A letter that went out.
     *
     * @param failedOn when it was known not to have reached the party; null: as far as is known it did
     */
    public record Letter(LetterSent sent, @Nullable LocalDate failedOn) {

        private boolean answersTheSameAs(Letter other) {
            return sent.kind() == other.sent.kind()
                    && Optional.ofNullable(sent.decision()).equals(Optional.ofNullable(other.sent.decision()));
        }
    }

    Letters after(CaseEvent event) {
        return event instanceof LetterEvent e ? on(e) : this;
    }

    public Optional<Letter> find(LetterId id) {
        return all.stream().filter(l -> l.sent().letterId().equals(id)).findFirst();
    }

    /** The letters of one decision. */
    public List<Letter> of(DecisionId decision) {
        return all.stream().filter(l -> decision.equals(l.sent().decision())).toList();
    }

    public boolean sent(LetterKind kind) {
        return all.stream().anyMatch(l -> l.sent().kind() == kind);
    }

    /** How many of a kind went out on a day or since. */
    public long since(LocalDate day, LetterKind kind) {
        return all.stream()
                .map(Letter::sent)
                .filter(l -> l.kind() == kind && !l.happenedOn().isBefore(day))
                .count();
    }

    /** Those that did not reach the party, and in whose place none was sent since: a person has to find another way. */
    public List<Letter> returned() {
        return all.stream()
                .filter(l -> l.failedOn() != null)
                .filter(l -> all.subList(all.indexOf(l) + 1, all.size()).stream()
                        .noneMatch(later -> later.answersTheSameAs(l)))
                .toList();
    }

    private Letters on(LetterEvent event) {
        return switch (event) {
            case LetterSent e -> new Letters(Lists.plus(all, new Letter(e, null)));
            case LetterFailed e ->
                new Letters(Lists.changed(
                        all, l -> l.sent().letterId().equals(e.letterId()), l -> new Letter(l.sent(), e.happenedOn())));
        };
    }
}
