package org.caretrail.app.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.web.CaseReader.Reading;
import org.caretrail.app.web.body.AssessmentBody;
import org.caretrail.app.web.view.CaseView;
import org.caretrail.app.web.view.Items;
import org.caretrail.app.web.view.ProposalView;
import org.caretrail.app.web.view.QuestionView;
import org.caretrail.domain.carecase.DecisionCommand.AssessCase;
import org.caretrail.domain.carecase.Setting;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.event.AssessmentEvent.CaseAssessed;
import org.caretrail.domain.regime.Question;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.projections.support.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people judge, and what the law would decide on it. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
class AssessmentController {

    private final Steps steps;
    private final CaseReader cases;
    private final LawInForce law;
    private final OtherCases others;

    AssessmentController(Steps steps, CaseReader cases, LawInForce law, OtherCases others) {
        this.steps = steps;
        this.cases = cases;
        this.law = law;
        this.others = others;
    }

    @PostMapping("/assessment")
    ResponseEntity<CaseView> assess(Call call, @PathVariable CaseId id, @Valid @RequestBody AssessmentBody b) {
        return steps.take(
                call,
                id,
                b,
                desk -> new AssessCase(id, desk.on(b.assessedOn()), b.assessment(desk.person(), desk.actor())));
    }

    @GetMapping("/questions")
    Items<QuestionView> questions(@PathVariable CaseId id) {
        var reading = cases.now(id);
        var setting = setting(reading);
        var facts = setting.factsOn(today(reading));
        return Items.all(setting.law().questions(facts).stream()
                .map(q -> answered(q, reading))
                .toList());
    }

    /** As it would be decided on a day: a decision sees only what was announced by then. */
    @GetMapping("/proposal")
    ProposalView proposal(@PathVariable CaseId id, @RequestParam @Nullable LocalDate decidedOn) {
        var reading = cases.now(id);
        var setting = setting(reading);
        var day = decidedOn == null ? today(reading) : decidedOn;
        return ProposalView.of(setting.propose(setting.factsOn(day)));
    }

    private Setting setting(Reading reading) {
        return new Setting(reading.file(), law.now(), others);
    }

    private LocalDate today(Reading reading) {
        return cases.today(reading.file().application().scheme());
    }

    private static QuestionView answered(Question question, Reading reading) {
        var answer = reading.file()
                .assessment()
                .answer(question.rule(), question.condition())
                .orElse(null);
        return QuestionView.of(question, answer, lastAnswered(question, reading));
    }

    private static @Nullable Instant lastAnswered(Question question, Reading reading) {
        return reading.recorded().stream()
                .filter(r -> r.event() instanceof CaseAssessed a
                        && a.assessment()
                                .answer(question.rule(), question.condition())
                                .isPresent())
                .map(Recorded::recordedAt)
                .reduce((_, last) -> last)
                .orElse(null);
    }
}
