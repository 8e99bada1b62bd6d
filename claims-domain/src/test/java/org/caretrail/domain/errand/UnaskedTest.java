package org.caretrail.domain.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.Papers.REFERRAL;
import static org.caretrail.domain.carecase.Papers.incomplete;
import static org.caretrail.domain.errand.ErrandCases.file;

import java.util.List;
import org.caretrail.domain.dossier.Completeness;
import org.caretrail.domain.dossier.DetectedLanguage;
import org.caretrail.domain.dossier.Document;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.Missing;
import org.caretrail.domain.dossier.NotCounting;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CourseEvent.CaseSuspended;
import org.caretrail.domain.event.DossierEvent.DocumentCorrected;
import org.caretrail.domain.event.DossierEvent.DocumentReceived;
import org.caretrail.domain.event.DossierEvent.DocumentsRequested;
import org.caretrail.domain.s2.Forwarded;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.trigger.Trigger;
import org.caretrail.domain.trigger.Trigger.Kind;
import org.junit.jupiter.api.Test;

/** What was never asked for is not hidden by what was. */
class UnaskedTest {

    private static final CaseEvent LACKING = incomplete(
            1,
            new Completeness(
                    List.of(
                            new Missing(DocumentKind.REFERRAL, "NO-REFERRAL-1"),
                            new Missing(DocumentKind.PAYMENT_PROOF, "NO-DOC-2")),
                    List.of(),
                    List.of(),
                    List.of()));
    private static final CaseEvent ASKED =
            new DocumentsRequested(CASE, day(2), List.of(DocumentKind.REFERRAL), day(23), List.of("NO-REFERRAL-1"));
    private static final Trigger UNASKED = Trigger.person("ask for PAYMENT_PROOF too", "NO-DOC-2");

    @Test
    void NO_DOC_2_a_document_that_nobody_asked_for_is_a_persons_beside_one_that_is_awaited() {
        var both =
                new DocumentsRequested(CASE, day(3), List.of(DocumentKind.PAYMENT_PROOF), day(24), List.of("NO-DOC-2"));

        assertThat(awaited(claimed(), LACKING, ASKED))
                .contains(UNASKED, new Trigger(Kind.DOCUMENT, "REFERRAL", "NO-REFERRAL-1", day(23)));
        assertThat(awaited(claimed(), LACKING, ASKED, both)).doesNotContain(UNASKED);
    }

    @Test
    void before_anything_was_asked_for_one_task_names_the_whole_of_it() {
        assertThat(awaited(claimed(), LACKING))
                .doesNotContain(UNASKED)
                .contains(Trigger.person("ask for documents, or decide on what is there", "NO-REFERRAL-1"));
    }

    @Test
    void nobody_asks_while_the_case_rests_or_where_the_service_is_to() {
        assertThat(awaited(claimed(), LACKING, ASKED, new CaseSuspended(CASE, day(3), said("in hospital"), null)))
                .doesNotContain(UNASKED);
        assertThat(ErrandCases.awaited(5, claimed(), LACKING, ASKED)).doesNotContain(UNASKED);
    }

    @Test
    void NO_LANG_a_language_that_was_only_detected_is_a_persons_to_confirm() {
        var document = new Document(
                REFERRAL,
                DocumentKind.REFERRAL,
                new Language("de"),
                null,
                day(0),
                "0",
                "application/pdf",
                1,
                new DetectedLanguage(new Language("de"), true));
        var filed = new DocumentReceived(CASE, day(0), document);
        var found = incomplete(
                1,
                new Completeness(
                        List.of(),
                        List.of(new Missing(DocumentKind.REFERRAL, "NO-LANG")),
                        List.of(new NotCounting(REFERRAL, DocumentKind.REFERRAL, "NO-LANG", "to be confirmed")),
                        List.of()));
        var named = new DocumentCorrected(CASE, day(3), REFERRAL, null, new Language("de"), null, said("it is"));
        var confirm = Trigger.person("confirm the language of document " + REFERRAL, "NO-LANG");

        assertThat(awaited(claimed(), filed, found)).contains(confirm);
        assertThat(awaited(claimed(), filed, found, named)).doesNotContain(confirm);
    }

    private static List<Trigger> awaited(CaseEvent... events) {
        return Awaited.of(file(events), Forwarded.LAW, day(5));
    }
}
