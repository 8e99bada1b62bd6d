package org.caretrail.domain.carecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.Papers.REFERRAL;
import static org.caretrail.domain.carecase.Papers.incomplete;
import static org.caretrail.domain.carecase.Papers.received;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.dossier.DetectedLanguage;
import org.caretrail.domain.dossier.Document;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Missing;
import org.caretrail.domain.errand.Chosen;
import org.caretrail.domain.errand.Errand;
import org.caretrail.domain.errand.Errands;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.DossierEvent.DocumentCorrected;
import org.caretrail.domain.event.DossierEvent.DocumentReceived;
import org.caretrail.domain.event.DossierEvent.DocumentsRequested;
import org.caretrail.domain.event.DossierEvent.TranslationRequested;
import org.caretrail.domain.event.LetterEvent.LetterSent;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.regime.ErrandKind;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.Language;
import org.junit.jupiter.api.Test;

/** Documents and translations that are asked for, and reminded of, by the service itself. */
class AskingErrandsTest {

    private static final Missing BILL = new Missing(DocumentKind.ITEMISED_INVOICE, "a test");
    private static final Missing UNREAD = new Missing(DocumentKind.REFERRAL, "a test");
    private static final CaseEvent BOTH = incomplete(1, found(List.of(BILL), List.of(UNREAD)));

    @Test
    void NO_LANG_a_document_whose_language_is_to_be_confirmed_is_not_asked_for_and_keeps_nothing_else_from_being() {
        assertThat(run(4, ErrandKind.ASK, claimed(), unconfirmed(), BOTH))
                .hasAtLeastOneElementOfType(DocumentsRequested.class)
                .noneMatch(TranslationRequested.class::isInstance);

        var unread = incomplete(1, found(List.of(), List.of(UNREAD)));
        assertThat(asks(claimed(), unconfirmed(), unread)).isFalse();
        var named = new DocumentCorrected(CASE, day(3), REFERRAL, null, new Language("de"), null, said("it is"));
        assertThat(asks(claimed(), unconfirmed(), unread, named)).isTrue();
        assertThat(run(4, ErrandKind.ASK, claimed(), unconfirmed(), unread, named))
                .filteredOn(TranslationRequested.class::isInstance)
                .containsExactly(new TranslationRequested(CASE, day(4), List.of(REFERRAL), day(25), "NO-LANG"));
    }

    @Test
    void NO_LANG_a_language_that_is_read_by_now_is_not_asked_for_and_the_dossier_is_looked_at_again() {
        var unread = incomplete(1, found(List.of(), List.of(UNREAD)));

        var done = run(4, ErrandKind.ASK, claimed(), received("sv"), unread);

        assertThat(done).noneMatch(TranslationRequested.class::isInstance).isNotEmpty();
        var then = done.stream().reduce(file(claimed(), received("sv"), unread), CaseFile::after, (_, last) -> last);
        assertThat(then.dossier().found())
                .isNotNull()
                .satisfies(f -> assertThat(f.untranslated()).isEmpty());
    }

    @Test
    void one_reminder_goes_out_for_all_that_falls_due_on_one_day_and_one_for_each_day() {
        var documents =
                new DocumentsRequested(CASE, day(2), List.of(DocumentKind.ITEMISED_INVOICE), day(23), List.of());

        assertThat(reminders(18, documents, translation(23))).isEqualTo(1);
        assertThat(reminders(18, documents, translation(30))).isEqualTo(1);
        assertThat(reminders(25, documents, translation(30))).isEqualTo(1);
        var first = (LetterSent) run(18, ErrandKind.REMIND, claimed(), received("de"), BOTH, documents, translation(30))
                .getFirst();
        assertThat(reminders(19, documents, translation(30), first)).isZero();
        assertThat(reminders(25, documents, translation(30), first)).isEqualTo(1);
    }

    private static TranslationRequested translation(int due) {
        return new TranslationRequested(CASE, day(2), List.of(REFERRAL), day(due), "NO-LANG");
    }

    private static long reminders(int day, CaseEvent... then) {
        var history = Stream.concat(Stream.of(claimed(), received("de"), BOTH), Stream.of(then));
        return run(day, ErrandKind.REMIND, history.toArray(CaseEvent[]::new)).stream()
                .filter(e -> e instanceof LetterSent sent && sent.kind() == LetterKind.REMINDER)
                .count();
    }

    private static DocumentReceived unconfirmed() {
        var bokmal = new Language("nb");
        var document = new Document(
                REFERRAL,
                DocumentKind.REFERRAL,
                bokmal,
                null,
                day(1),
                "0",
                "application/pdf",
                20480,
                new DetectedLanguage(bokmal, true));
        return new DocumentReceived(CASE, day(1), document);
    }

    private static Completeness found(List<Missing> documents, List<Missing> translations) {
        return new Completeness(documents, translations, List.of(), List.of());
    }

    private static boolean asks(CaseEvent... history) {
        return Errands.of(file(history), Chosen.EVERYTHING).stream()
                .map(Errand::kind)
                .anyMatch(ErrandKind.ASK::equals);
    }

    private static List<CaseEvent> run(int day, ErrandKind kind, CaseEvent... history) {
        var act = new Act(Actor.SYSTEM, day(day), day(day));
        var setting = new Setting(file(history), Chosen.EVERYTHING, _ -> Optional.empty());
        return ErrandDecisions.run(new RunErrand(CASE, act, kind), setting, LetterTest::printed);
    }

    private static CaseFile file(CaseEvent... history) {
        return CaseFile.of(List.of(history)).orElseThrow();
    }
}
