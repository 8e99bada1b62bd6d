package org.caretrail.domain.regime.nl;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.Condition;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;

/**
 * NL-POLICY-1: a referral before treatment, emergencies apart; Dutch conditions hold abroad too. The date is read from the
 * referral; whether the referrer is on the policy's list a person sees.
 */
record ReferredBefore(ClaimedInvoice invoice) implements Rule {

    static final String ID = "NL-POLICY-1";
    static final String VERSION = "2020-01-01";

    static final Condition BY_LISTED_REFERRER = Condition.askHandler(
                    ID,
                    VERSION,
                    "BY_LISTED_REFERRER",
                    "The insured was referred before the treatment, by a referrer on the policy's list (B.31).")
            .when(facts -> !emergency(facts));

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        return emergency(facts)
                ? List.of()
                : referrals(facts).min(Comparator.naturalOrder()).map(this::dated).stream()
                        .toList();
    }

    static boolean emergency(CaseFacts facts) {
        return facts.application().care().needArose() == NeedArose.EMERGENCY;
    }

    private Finding dated(LocalDate referred) {
        return Finding.of(
                ID,
                VERSION,
                "REFERRED_BEFORE_" + invoice.id(),
                !referred.isAfter(invoice.careDay()),
                "The referral is from before the treatment.",
                Fact.of("referred", referred),
                Fact.of("first day of care", invoice.careDay()));
    }

    private static Stream<LocalDate> referrals(CaseFacts facts) {
        return facts.documents().stream()
                .filter(d -> d.document().kind() == DocumentKind.REFERRAL)
                .flatMap(d -> Stream.ofNullable(d.document().issuedOn()));
    }
}
