package org.caretrail.domain.regime;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an institution may have the service do by itself, each once its day has come: the table {@code errands} says which,
 * since when and how soon. Whatever has no row there is a person's.
 */
public enum ErrandKind {
    /** Tell the applicant that the application came in; days after that (NO-CLOCK-6). */
    ACKNOWLEDGE,
    /** Ask for documents and translations that are missing; days after receipt, with a term of so many days. */
    ASK,
    /** Send the letter of what was asked for; days after it was. */
    SEND_REQUEST,
    /** Remind of what was asked for and has not come; days before its term ends. */
    REMIND,
    /** Tell the applicant that the decision takes longer; days before the term for that ends (NO-CLOCK-7). */
    INTERIM_REPLY,
    /** Send the letter of a decision; days after it. Without a row a person sees it first. */
    SEND_DECISION,
    /**
     * Close a decided case; days after the last of its terms is over, with a term of so many days for a complaint where the law
     * sets none.
     */
    CLOSE,
    /** Record that what a notification granted can no longer be used; days after its last day. */
    EXPIRE,
    /** Send the travel claim on to the body that pays journeys; days after the grant (NO-TRAVEL). */
    FORWARD_TRAVEL,
    /** Tell the applicant that it was sent on; days after that. */
    SEND_NOTICE,
    /** Put it before a person that nobody confirmed that a decision arrived; days after its letter, as all below. */
    CHASE_DELIVERY,
    /** The same for the ruling of an appeal body; after the appeal. */
    CHASE_RULING,
    /** For the report of an examination (EU-26-4); after the order. */
    CHASE_EXAMINATION,
    /** For the answer of the body that pays journeys; after it was asked. */
    CHASE_TRAVEL,
    /** For the result of a granted stage; after it was granted. */
    CHASE_RESULT,
    /** For what the institution of stay would have reimbursed (EU-25-4/5); after it was asked. */
    CHASE_RATES;

    /** By the name of its timers. */
    public static Optional<ErrandKind> of(String timer) {
        return Stream.of(values()).filter(kind -> kind.timer().equals(timer)).findFirst();
    }

    /** The name of its timers. */
    public String timer() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
