package org.caretrail.domain.carecase;

import static org.caretrail.domain.carecase.Cases.ADVISER;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.HANDLER;
import static org.caretrail.domain.carecase.Cases.by;
import static org.caretrail.domain.carecase.Cases.claimed;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.ofEachType;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Cases.said;
import static org.caretrail.domain.carecase.Papers.REFERRAL;
import static org.caretrail.domain.carecase.Papers.complete;
import static org.caretrail.domain.carecase.Papers.incomplete;
import static org.caretrail.domain.carecase.Papers.lackingReferral;
import static org.caretrail.domain.carecase.Papers.lackingTranslation;
import static org.caretrail.domain.carecase.Papers.received;

import java.util.List;
import org.caretrail.domain.assessment.Answer;
import org.caretrail.domain.assessment.Assessment;
import org.caretrail.domain.assessment.LineJudgement;
import org.caretrail.domain.assessment.SettledPoint;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.carecase.DecisionCommand.AssessCase;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.event.ApplicationEvent;
import org.caretrail.domain.event.AssessmentEvent.CaseAssessed;
import org.caretrail.domain.event.DossierEvent.DocumentsRequested;
import org.caretrail.domain.event.DossierEvent.TranslationRequested;
import org.caretrail.domain.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssessmentTest {

    private static final ChosenLaw LAW = ChosenLaw.granting("1000").needing(DocumentKind.REFERRAL);

    static List<ApplicationEvent> applications() {
        return ofEachType();
    }

    @ParameterizedTest
    @MethodSource("applications")
    void a_handler_answers_a_question_of_the_law(ApplicationEvent applied) {
        var piece = answer(ChosenLaw.HANDLERS_QUESTION, HANDLER);
        Given.events(LAW, applied, received("nb"), complete(1))
                .when(new AssessCase(CASE, on(5), piece))
                .expectEvents(new CaseAssessed(CASE, day(5), piece));
    }

    @Test
    void an_adviser_answers_the_medical_question() {
        var piece = answer(ChosenLaw.ADVISERS_QUESTION, ADVISER);
        Given.events(LAW, claimed(), received("nb"), complete(1))
                .when(new AssessCase(CASE, by(ADVISER, 5), piece))
                .expectEvents(new CaseAssessed(CASE, day(5), piece));
    }

    @Test
    void a_line_of_the_claim_is_judged() {
        var piece = new Assessment(List.of(), List.of(new LineJudgement("1.1", false, "ROOM")), null, List.of());
        Given.events(LAW, claimed(), received("nb"), complete(1))
                .when(new AssessCase(CASE, on(5), piece))
                .expectEvents(new CaseAssessed(CASE, day(5), piece));
    }

    @Test
    void a_document_that_a_person_waives_is_no_longer_missing() {
        var piece = settled(Verdict.MET);
        Given.events(LAW, claimed(), incomplete(0, lackingReferral()))
                .when(new AssessCase(CASE, on(5), piece))
                .expectEvents(new CaseAssessed(CASE, day(5), piece), complete(5));
    }

    @Test
    void a_missing_document_counts_against_the_claim_once_its_request_ran_out() {
        var piece = settled(Verdict.NOT_MET);
        Given.events(LAW, claimed(), incomplete(0, lackingReferral()), requested(4))
                .when(new AssessCase(CASE, on(5), piece))
                .expectEvents(new CaseAssessed(CASE, day(5), piece));
    }

    @Test
    void a_rule_refused_for_without_a_document_names_each_that_is_missing_once_its_request_ran_out() {
        var both = List.of(refusedFor(null), refusedFor("REFERRAL"));
        Given.events(LAW, claimed(), incomplete(0, lackingReferral()), requested(4))
                .when(new AssessCase(CASE, on(5), settled(List.of(refusedFor(null)))))
                .expectEvents(new CaseAssessed(CASE, day(5), settled(both)));
    }

    @Test
    void a_rule_refused_for_without_a_document_is_no_way_round_a_request_that_still_runs() {
        Given.events(LAW, claimed(), incomplete(0, lackingReferral()), requested(6))
                .when(new AssessCase(CASE, on(5), settled(List.of(refusedFor(null)))))
                .expectException(RefusedFor.reason(Reason.REQUEST_STILL_RUNNING))
                .expectNoEvents();
    }

    @Test
    void NO_LANG_a_document_without_the_translation_it_needs_counts_against_the_claim_once_the_request_ran_out() {
        var piece = settled(Verdict.NOT_MET);
        Given.events(LAW, claimed(), received("de"), incomplete(1, lackingTranslation()), translationRequested(4))
                .when(new AssessCase(CASE, on(5), piece))
                .expectEvents(new CaseAssessed(CASE, day(5), piece));
    }

    @Test
    void NO_LANG_it_does_not_while_the_request_for_the_translation_runs() {
        Given.events(LAW, claimed(), received("de"), incomplete(1, lackingTranslation()), translationRequested(5))
                .when(new AssessCase(CASE, on(5), settled(Verdict.NOT_MET)))
                .expectException(RefusedFor.reason(Reason.REQUEST_STILL_RUNNING))
                .expectNoEvents();
    }

    private static TranslationRequested translationRequested(int dueOn) {
        return new TranslationRequested(CASE, day(1), List.of(REFERRAL), day(dueOn), ChosenLaw.LANGUAGE_RULE);
    }

    static DocumentsRequested requested(int dueOn) {
        return new DocumentsRequested(
                CASE, day(1), List.of(DocumentKind.REFERRAL), day(dueOn), List.of(ChosenLaw.DOCUMENT_RULE));
    }

    static Assessment answer(String condition, Actor by) {
        var answer = new Answer(ChosenLaw.RULE, condition, true, said("yes"), List.of(REFERRAL), by);
        return new Assessment(List.of(answer), List.of(), null, List.of());
    }

    static Assessment settled(Verdict verdict) {
        var point = new SettledPoint(
                ChosenLaw.DOCUMENT_RULE, "REFERRAL", verdict, null, null, null, said("so it is"), HANDLER);
        return settled(List.of(point));
    }

    private static Assessment settled(List<SettledPoint> points) {
        return new Assessment(List.of(), List.of(), null, points);
    }

    private static SettledPoint refusedFor(@Nullable String document) {
        return new SettledPoint(
                ChosenLaw.DOCUMENT_RULE, document, Verdict.NOT_MET, null, null, null, said("so it is"), HANDLER);
    }
}
