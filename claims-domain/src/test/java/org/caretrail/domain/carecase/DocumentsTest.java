package org.caretrail.domain.carecase;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.ofEachType;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.Papers.REFERRAL;
import static org.caretrail.domain.carecase.Papers.TRANSLATION;
import static org.caretrail.domain.carecase.Papers.complete;
import static org.caretrail.domain.carecase.Papers.incomplete;
import static org.caretrail.domain.carecase.Papers.lackingReferral;
import static org.caretrail.domain.carecase.Papers.lackingTranslation;
import static org.caretrail.domain.carecase.Papers.received;
import static org.caretrail.domain.carecase.Papers.referral;

import java.util.List;
import org.caretrail.domain.carecase.DossierCommand.CorrectDocument;
import org.caretrail.domain.carecase.DossierCommand.ReceiveDocument;
import org.caretrail.domain.carecase.DossierCommand.ReceiveTranslation;
import org.caretrail.domain.carecase.DossierCommand.RequestDocuments;
import org.caretrail.domain.carecase.DossierCommand.RequestTranslation;
import org.caretrail.domain.carecase.DossierCommand.SetDocumentAside;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.dossier.SetAsideReason;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.event.DossierEvent.DocumentCorrected;
import org.caretrail.domain.event.DossierEvent.DocumentReceived;
import org.caretrail.domain.event.DossierEvent.DocumentSetAside;
import org.caretrail.domain.event.DossierEvent.DocumentTranslated;
import org.caretrail.domain.event.DossierEvent.DocumentsRequested;
import org.caretrail.domain.event.DossierEvent.TranslationRequested;
import org.caretrail.domain.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {

    private static final ChosenLaw LAW = ChosenLaw.granting("1000").needing(DocumentKind.REFERRAL);

    static List<ApplicationEvent> applications() {
        return ofEachType();
    }

    @ParameterizedTest
    @MethodSource("applications")
    void the_last_missing_document_completes_the_dossier(ApplicationEvent applied) {
        Given.events(LAW, applied, incomplete(0, lackingReferral()))
                .when(new ReceiveDocument(CASE, on(5), referral(REFERRAL, "nb")))
                .expectEvents(new DocumentReceived(CASE, day(5), referral(REFERRAL, "nb")), complete(5));
    }

    @Test
    void NO_COUNT_the_term_starts_with_the_piece_that_arrived_last_and_not_with_the_one_registered_last() {
        var needs = ChosenLaw.granting("1000").needing(DocumentKind.REFERRAL, DocumentKind.ITEMISED_INVOICE);
        var invoice = Papers.paper(TRANSLATION, DocumentKind.ITEMISED_INVOICE, "nb", 7);
        Given.events(needs, claimed(), new DocumentReceived(CASE, day(7), invoice), incomplete(7, lackingReferral()))
                .when(new ReceiveDocument(CASE, on(5), referral(REFERRAL, "nb")))
                .expectEvents(new DocumentReceived(CASE, day(5), referral(REFERRAL, "nb")), complete(7));
    }

    @Test
    void a_document_that_nobody_here_reads_leaves_its_translation_missing() {
        Given.events(LAW, claimed(), incomplete(0, lackingReferral()))
                .when(new ReceiveDocument(CASE, on(1), referral(REFERRAL, "de")))
                .expectEvents(received("de"), incomplete(1, lackingTranslation()));
    }

    @Test
    void a_document_that_changes_nothing_of_what_is_missing_is_just_received() {
        var invoice = Papers.paper(TRANSLATION, DocumentKind.ITEMISED_INVOICE, "nb");
        Given.events(LAW, claimed(), incomplete(0, lackingReferral()))
                .when(new ReceiveDocument(CASE, on(5), invoice))
                .expectEvents(new DocumentReceived(CASE, day(5), invoice));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void a_translation_is_tied_to_the_bytes_of_its_original_and_completes_the_dossier(ApplicationEvent applied) {
        var translation = Papers.translation();
        Given.events(LAW, applied, received("de"), incomplete(1, lackingTranslation()))
                .when(new ReceiveTranslation(CASE, on(9), translation, REFERRAL, said("Ola")))
                .expectEvents(
                        new DocumentTranslated(CASE, day(9), translation, REFERRAL, REFERRAL.toString(), said("Ola")),
                        complete(9));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void a_corrected_language_is_looked_at_again(ApplicationEvent applied) {
        Given.events(LAW, applied, received("de"), incomplete(1, lackingTranslation()))
                .when(new CorrectDocument(CASE, on(9), REFERRAL, null, new Language("nb"), null, said("misread")))
                .expectEvents(
                        new DocumentCorrected(CASE, day(9), REFERRAL, null, new Language("nb"), null, said("misread")),
                        complete(9));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void a_document_set_aside_reopens_a_complete_dossier(ApplicationEvent applied) {
        Given.events(LAW, applied, received("nb"), complete(1))
                .when(new SetDocumentAside(CASE, on(9), REFERRAL, SetAsideReason.ILLEGIBLE, said("black")))
                .expectEvents(
                        new DocumentSetAside(CASE, day(9), REFERRAL, SetAsideReason.ILLEGIBLE, said("black")),
                        incomplete(9, lackingReferral()));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void a_request_for_documents_names_the_rules_that_ask_for_them(ApplicationEvent applied) {
        var kinds = List.of(DocumentKind.REFERRAL, DocumentKind.OTHER);
        Given.events(LAW, applied, incomplete(0, lackingReferral()))
                .when(new RequestDocuments(CASE, on(2), kinds, day(30)))
                .expectEvents(new DocumentsRequested(CASE, day(2), kinds, day(30), List.of(ChosenLaw.DOCUMENT_RULE)));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void a_request_for_a_translation_names_the_rule_of_languages(ApplicationEvent applied) {
        Given.events(LAW, applied, received("de"), incomplete(1, lackingTranslation()))
                .when(new RequestTranslation(CASE, on(2), List.of(REFERRAL), day(30)))
                .expectEvents(
                        new TranslationRequested(CASE, day(2), List.of(REFERRAL), day(30), ChosenLaw.LANGUAGE_RULE));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void NO_LANG_and_NL_POLICY_6_no_translation_is_asked_for_of_what_counts_as_it_is(ApplicationEvent applied) {
        Given.events(LAW, applied, received("nb"), complete(1))
                .when(new RequestTranslation(CASE, on(2), List.of(REFERRAL), day(30)))
                .expectException(RefusedFor.reason(Reason.NOT_ASKED))
                .expectNoEvents();
    }
}
