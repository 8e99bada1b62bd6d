package org.caretrail.domain.carecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.NUMBER;
import static org.caretrail.domain.carecase.Cases.PERSON;
import static org.caretrail.domain.carecase.Cases.claim;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.s2.Forwarded.LAW;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Channel;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.application.Provider;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.clock.CaseClock;
import org.caretrail.domain.clock.CaseClock.State;
import org.caretrail.domain.clock.ClockKind;
import org.caretrail.domain.clock.ClockLedger;
import org.caretrail.domain.dossier.Document;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Missing;
import org.caretrail.domain.event.ApplicationEvent.ClaimSubmitted;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.DossierEvent.DocumentReceived;
import org.caretrail.domain.event.DossierEvent.DocumentTranslated;
import org.caretrail.domain.event.DossierEvent.DocumentsRequested;
import org.caretrail.domain.event.DossierEvent.TranslationRequested;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.DocumentId;
import org.junit.jupiter.api.Test;

/** A claim to Helfo, complete on day 1, under the law as it is shipped. */
class StoppedTermTest {

    private static final DocumentKind ASKED = DocumentKind.OTHER;

    private CaseFile file = complete();

    @Test
    void NO_CLOCK_5_stops_for_a_document_asked_for_besides_the_checklist_and_starts_afresh_when_it_comes() {
        assertThat(term(2)).extracting(CaseClock::state).isEqualTo(State.RUNNING);

        asked(2, 23);
        assertThat(Objects.requireNonNull(file.dossier().found()).missing())
                .containsExactly(new Missing(ASKED, "NO-CLOCK-5"));
        assertThat(term(9)).extracting(CaseClock::state).isEqualTo(State.SUSPENDED);
        assertThat(term(9)).extracting(c -> c.term().startedOn()).isEqualTo(day(1));
        assertThat(ClockLedger.dueOn(file)).isEmpty();

        happens(9, new DocumentReceived(CASE, day(9), paper(5, ASKED, 9)));
        assertThat(term(9)).extracting(CaseClock::state).isEqualTo(State.RUNNING);
        assertThat(term(9)).extracting(c -> c.term().startedOn()).isEqualTo(day(9));
    }

    @Test
    void NO_CLOCK_5_waits_for_it_no_longer_than_it_was_given_time() {
        asked(2, 23);

        happens(24, new DocumentReceived(CASE, day(24), paper(5, DocumentKind.ADVICE, 24)));

        assertThat(term(24)).extracting(c -> c.term().startedOn()).isEqualTo(day(24));
    }

    @Test
    void NO_CLOCK_5_stops_for_a_translation_asked_for_besides_the_checklist() {
        var original = paper(5, ASKED, 2);
        happens(2, new DocumentReceived(CASE, day(2), original));
        happens(3, new TranslationRequested(CASE, day(3), List.of(original.documentId()), day(30), "NO-LANG"));
        assertThat(term(9)).extracting(CaseClock::state).isEqualTo(State.SUSPENDED);

        var translation = paper(6, ASKED, 12);
        happens(12, new DocumentTranslated(CASE, day(12), translation, original.documentId(), original.sha256(), null));

        assertThat(term(12)).extracting(c -> c.term().startedOn()).isEqualTo(day(12));
    }

    @Test
    void NO_DOC_2_what_only_some_claims_have_is_no_gap_before_it_is_asked_for_and_one_until_it_comes() {
        var assessment = DocumentKind.NORWEGIAN_ASSESSMENT;
        assertThat(term(2)).extracting(CaseClock::state).isEqualTo(State.RUNNING);

        asked(assessment, 2, 23);
        assertThat(Objects.requireNonNull(file.dossier().found()).missing())
                .containsExactly(new Missing(assessment, "NO-DOC-2"));
        happens(24, new DocumentReceived(CASE, day(24), paper(5, DocumentKind.ADVICE, 24)));
        assertThat(term(24)).extracting(CaseClock::state).isEqualTo(State.SUSPENDED);

        happens(30, new DocumentReceived(CASE, day(30), paper(6, assessment, 30)));
        assertThat(term(30)).extracting(c -> c.term().startedOn()).isEqualTo(day(30));
    }

    private void asked(int on, int due) {
        asked(ASKED, on, due);
    }

    private void asked(DocumentKind kind, int on, int due) {
        happens(on, new DocumentsRequested(CASE, day(on), List.of(kind), day(due), List.of()));
    }

    private void happens(int on, CaseEvent event) {
        file = after(file, on, event);
    }

    private CaseClock term(int today) {
        return ClockLedger.of(file, LAW, day(today)).stream()
                .filter(c -> c.kind() == ClockKind.DECISION)
                .findFirst()
                .orElseThrow();
    }

    private static CaseFile complete() {
        var provider = new Provider(null, null, true, null);
        var care = day(-10);
        var stay = new Care(
                CareKind.INPATIENT, null, new Country("DE"), provider, null, null, care, care, NeedArose.HOME, null);
        var plain = Cases.application();
        var application = new Application(Scheme.NO_HELFO, day(0), Channel.DIGITAL, PERSON, plain.person(), null, stay);
        var kinds = List.of(
                DocumentKind.REFERRAL,
                DocumentKind.DISCHARGE_SUMMARY,
                DocumentKind.ITEMISED_INVOICE,
                DocumentKind.PAYMENT_PROOF);
        var opened = CaseFile.opened(new ClaimSubmitted(CASE, day(0), NUMBER, application, claim()));
        for (var i = 0; i < kinds.size(); i++) {
            opened = after(opened, 1, new DocumentReceived(CASE, day(1), paper(i + 1, kinds.get(i), 1)));
        }
        return opened;
    }

    private static CaseFile after(CaseFile before, int on, CaseEvent event) {
        return new Setting(before, LAW, _ -> Optional.empty())
                .withCompleteness(on(on), event).stream().reduce(before, CaseFile::after, (_, last) -> last);
    }

    private static Document paper(int number, DocumentKind kind, int receivedOn) {
        return Papers.paper(new DocumentId(new UUID(0, number)), kind, "en", receivedOn);
    }
}
