package org.caretrail.app.feed;

import org.caretrail.domain.event.UserFeeEvent;
import org.caretrail.domain.event.UserFeeEvent.ExemptionCardIssued;
import org.caretrail.domain.event.UserFeeEvent.ExemptionCardWithdrawn;
import org.caretrail.domain.event.UserFeeEvent.OverpaidFeeRefunded;
import org.caretrail.domain.event.UserFeeEvent.UserFeeRegistered;
import org.caretrail.domain.event.UserFeeEvent.UserFeeReversed;
import org.caretrail.domain.fee.FeeShare;

/** What may be known of a person's user-fee account: sums, days, rules and cards; not a reference, nor anybody's reasons. */
final class PublicUserFees {

    private PublicUserFees() {}

    static PublicData of(UserFeeEvent event) {
        var data = switch (event) {
            case UserFeeRegistered e ->
                share(e.share())
                        .with("entryId", e.entryId())
                        .with("careOn", e.careOn())
                        .with("kind", e.kind())
                        .with("source", e.source().origin())
                        .with("decisionId", e.source().decision())
                        .with("ceiling", e.share().ceiling());
            case UserFeeReversed e ->
                PublicData.none()
                        .with("entryId", e.entryId())
                        .with("counted", e.counted())
                        .with("replacedBy", e.replacedBy());
            case ExemptionCardIssued e ->
                PublicData.none()
                        .with("from", e.from())
                        .with("until", e.until())
                        .with("reachedWith", e.reachedWith())
                        .with("ceiling", e.ceiling());
            case ExemptionCardWithdrawn e ->
                PublicData.none().with("from", e.from()).with("reachedWith", e.reachedWith());
            case OverpaidFeeRefunded e ->
                PublicData.none().with("entryId", e.entryId()).with("amount", e.amount());
        };
        return data.with("year", event.accountId().year());
    }

    static PublicData share(FeeShare share) {
        return PublicData.none()
                .with("asked", share.asked())
                .with("counted", share.counted())
                .with("returned", share.returned())
                .with("rule", share.rule());
    }
}
