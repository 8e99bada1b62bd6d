package org.caretrail.domain.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.AnswerTerm;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.dossier.Requirement;
import org.caretrail.domain.dossier.UnknownFact;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.Money;

/** A law as it is, of which is remembered which rules it puts forward. */
public record SeenLaw(Law law) implements Law {

    @Override
    public Scheme scheme() {
        return law.scheme();
    }

    @Override
    public CaseType type() {
        return law.type();
    }

    @Override
    public List<Requirement> requirements(CaseFacts facts) {
        return Seen.requirements(law.requirements(facts));
    }

    @Override
    public List<UnknownFact> unknown(CaseFacts facts) {
        return law.unknown(facts);
    }

    @Override
    public boolean accepts(Language language, CaseFacts facts, RateBook book) {
        return law.accepts(language, facts, book);
    }

    @Override
    public String languageRule() {
        return Seen.rule(law.languageRule());
    }

    @Override
    public List<Question> questions(CaseFacts facts) {
        return Seen.questions(law.questions(facts));
    }

    @Override
    public Proposal propose(CaseFacts facts, RateBook book) {
        return Seen.in(law.propose(facts, book));
    }

    @Override
    public Optional<AnswerTerm> answerTerm(CaseFacts facts, RateBook book) {
        var term = law.answerTerm(facts, book);
        Seen.clock(term.map(AnswerTerm::clock));
        return term;
    }

    @Override
    public Optional<LegalClock> processing(LocalDate completeOn, RateBook book) {
        return Seen.clock(law.processing(completeOn, book));
    }

    @Override
    public Optional<LegalClock> acknowledgement(LocalDate receivedOn, RateBook book) {
        return Seen.clock(law.acknowledgement(receivedOn, book));
    }

    @Override
    public Optional<LegalClock> interimReply(LocalDate receivedOn, RateBook book) {
        return Seen.clock(law.interimReply(receivedOn, book));
    }

    @Override
    public List<ApplicationTerm> applicationTerms(CaseFacts facts, RateBook book) {
        return Seen.terms(law.applicationTerms(facts, book));
    }

    @Override
    public Optional<LegalClock> lapse(LocalDate notifiedOn, RateBook book) {
        return Seen.clock(law.lapse(notifiedOn, book));
    }

    @Override
    public Optional<String> travelBody() {
        return law.travelBody();
    }

    @Override
    public boolean stopsForRequests() {
        return law.stopsForRequests();
    }

    @Override
    public LocalDate end(LocalDate day, RateBook book) {
        return law.end(day, book);
    }

    @Override
    public boolean paysAhead(CaseFacts facts) {
        return law.paysAhead(facts);
    }

    @Override
    public Optional<Money> mostAhead(CaseFacts facts, RateBook book) {
        return law.mostAhead(facts, book);
    }

    @Override
    public boolean underPolicy() {
        return law.underPolicy();
    }

    @Override
    public String residenceRule(CaseFacts facts, RateBook book) {
        return Seen.rule(law.residenceRule(facts, book));
    }
}
