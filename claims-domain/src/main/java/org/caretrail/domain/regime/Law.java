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

/** The law of one scheme for one case type: what it asks for, what it asks people, and what it says of a case. */
public interface Law {

    Scheme scheme();

    CaseType type();

    /** The documents that this case needs. */
    List<Requirement> requirements(CaseFacts facts);

    /** Facts of the application that are not known yet and that decide what documents it needs. */
    default List<UnknownFact> unknown(CaseFacts facts) {
        return List.of();
    }

    /** Whether a document in this language counts without a translation. */
    boolean accepts(Language language, CaseFacts facts, RateBook book);

    /** The rule by which a translation is asked for. */
    String languageRule();

    /** The conditions that a person judges in this case, in the order of the law. */
    List<Question> questions(CaseFacts facts);

    /** What would be decided; its outcome is {@code NONE} while a finding is open. */
    Proposal propose(CaseFacts facts, RateBook book);

    /** The term after which no answer is a grant, where European law and a table set one for this case (EU-26-2). */
    default Optional<AnswerTerm> answerTerm(CaseFacts facts, RateBook book) {
        return Optional.empty();
    }

    /** The term for the decision that a complete application starts, where the law sets one. */
    default Optional<LegalClock> processing(LocalDate completeOn, RateBook book) {
        return Optional.empty();
    }

    /** Whether that term stops for any document or translation that was asked for, and not only for those of the checklist. */
    default boolean stopsForRequests() {
        return false;
    }

    /** The last day of a term that would end on this day, where the law moves an end that falls on no working day. */
    default LocalDate end(LocalDate day, RateBook book) {
        return day;
    }

    /** The term for telling the applicant that the application came in, where the law sets one. */
    default Optional<LegalClock> acknowledgement(LocalDate receivedOn, RateBook book) {
        return Optional.empty();
    }

    /** The term for an interim reply, owed when no decision is taken within it, where the law sets one. */
    default Optional<LegalClock> interimReply(LocalDate receivedOn, RateBook book) {
        return Optional.empty();
    }

    /** The terms within which it was to be applied for, where the law sets any. */
    default List<ApplicationTerm> applicationTerms(CaseFacts facts, RateBook book) {
        return List.of();
    }

    /** The last day on which what a decision grants is still paid, where the law sets one. */
    default Optional<LegalClock> lapse(LocalDate notifiedOn, RateBook book) {
        return Optional.empty();
    }

    /** Whether something may be paid ahead on a claim before it is decided, where the law knows that (EU-25-9). */
    default boolean paysAhead(CaseFacts facts) {
        return false;
    }

    /** Up to what it may: the cost borne, in the scheme's currency; empty while no rate converts it. */
    default Optional<Money> mostAhead(CaseFacts facts, RateBook book) {
        return Optional.empty();
    }

    /** Whether the person is insured with an insurer, under a policy that can change while a case runs. */
    default boolean underPolicy() {
        return false;
    }

    /** To whom the travel part of a claim goes once the treatment is granted, where the law sends it on. */
    default Optional<String> travelBody() {
        return Optional.empty();
    }

    /** By which rule the institution of residence decides in this case, if it does: on our behalf, or itself. */
    default String residenceRule(CaseFacts facts, RateBook book) {
        return "EU-26-3";
    }
}
