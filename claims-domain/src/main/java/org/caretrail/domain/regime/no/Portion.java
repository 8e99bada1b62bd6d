package org.caretrail.domain.regime.no;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.decision.StageUse;
import org.caretrail.domain.regime.Worksheet;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The part of a claim that stands under one limit: a granted stage of the notification, or the cap of all care outside one.
 *
 * @param grant what the notification grants for it; null: judged without a notification
 * @param cost  of its eligible lines, NOK
 * @param cap   what it would have cost in Norway, NOK
 * @param taken what other claims took up of that stage, NOK
 */
record Portion(@Nullable StageGrant grant, Money cost, Money cap, Money taken) {

    /** Empty while the cap of one session is open. */
    static Optional<List<Portion>> of(Worksheet sheet, Pricing pricing) {
        var stages = GrantedStages.of(sheet);
        var bySession = new LinkedHashMap<Optional<StageGrant>, List<Session>>();
        pricing.sessions()
                .forEach(s -> bySession
                        .computeIfAbsent(stages.of(s, pricing.stagesOf(s)), _ -> new ArrayList<>())
                        .add(s));
        var portions = bySession.entrySet().stream()
                .map(e -> portion(sheet, pricing, e.getKey().orElse(null), e.getValue()))
                .toList();
        return portions.stream().allMatch(Optional::isPresent)
                ? Optional.of(portions.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    /** What is paid at most: min(cost, cap), or min(cost, ceiling) under a notification. */
    Money base(Worksheet sheet) {
        var limit = limit(sheet);
        if (cost.compareTo(limit) > 0) {
            sheet.add(dearer(limit));
        }
        return sheet.step(
                "NO-AMOUNT",
                Versions.REGULATION,
                name("base"),
                cost.atMost(limit),
                Fact.of("cost", cost),
                Fact.of("limit", limit));
    }

    /** What of this is taken up of the notification: beyond its ceiling nothing is. */
    Optional<StageUse> use(Money base) {
        return Optional.ofNullable(grant)
                .flatMap(g -> stageCeiling().map(ceiling -> new StageUse(g.stage(), base.atMost(ceiling))))
                .filter(u -> u.amount().exceedsZero());
    }

    /** What other claims left of the stage's ceiling. */
    Optional<Money> stageCeiling() {
        return granted().map(this::left);
    }

    private Optional<Money> granted() {
        return Optional.ofNullable(grant).map(StageGrant::ceiling);
    }

    /** What earlier claims took up of a stage is gone: together they never exceed its limit. */
    private Money limit(Worksheet sheet) {
        var limit = bound(sheet);
        return grant == null || !taken.exceedsZero()
                ? limit
                : sheet.step(
                        GrantedStages.RULE,
                        Versions.REGULATION,
                        "left of " + grant.stage(),
                        left(limit),
                        Fact.of("ceiling", limit),
                        Fact.of("taken by other claims", taken));
    }

    private Money left(Money limit) {
        return limit.minus(taken).notBelowZero();
    }

    /** NO-AMOUNT-8: the notification binds; where the cap is the higher one a person says which of them applies. */
    private Money bound(Worksheet sheet) {
        var ceiling = granted().orElse(cap);
        if (ceiling.compareTo(cap) >= 0) {
            return ceiling;
        }
        var point = Finding.open(
                "NO-AMOUNT-8",
                Versions.UNDATED,
                name("ceiling"),
                "the cap worked out now is higher than the ceiling of the notification: that the ceiling applies",
                Fact.of("ceiling", ceiling),
                Fact.of("cap", cap));
        return sheet.add(point).failed() ? cap : ceiling;
    }

    /** NO-PROVIDER-3: a hospital, a public one too, may book a foreigner as a private patient. */
    private Finding dearer(Money limit) {
        return Finding.of(
                "NO-PROVIDER-3",
                Versions.REGULATION,
                name("base"),
                true,
                "The invoice is dearer than the limit, which stays as it is, also where a hospital booked the patient as a"
                        + " private one.",
                Fact.of("cost", cost),
                Fact.of("limit", limit));
    }

    private String name(String what) {
        return grant == null ? what : what + " " + grant.stage();
    }

    private static Optional<Portion> portion(
            Worksheet sheet, Pricing pricing, @Nullable StageGrant grant, List<Session> sessions) {
        var currency = sheet.facts().scheme().currency();
        var caps = sessions.stream().map(pricing::capOf).toList();
        var taken = grant == null
                ? Money.zero(currency)
                : sheet.facts().otherClaims().taken(grant.stage(), currency);
        return caps.stream()
                .reduce(Optional.of(BigDecimal.ZERO), (sum, each) -> sum.flatMap(s -> each.map(s::add)))
                .map(exact -> new Portion(
                        grant,
                        Money.sum(sessions.stream().map(Session::cost).toList(), currency),
                        Money.rounded(exact, currency),
                        taken));
    }
}
