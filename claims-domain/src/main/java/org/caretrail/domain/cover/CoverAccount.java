package org.caretrail.domain.cover;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.caretrail.domain.cover.CoverCommand.DrawCover;
import org.caretrail.domain.cover.CoverCommand.ReverseDraw;
import org.caretrail.domain.draw.CoverAccountId;
import org.caretrail.domain.draw.DrawEntry;
import org.caretrail.domain.event.CoverEvent;
import org.jspecify.annotations.Nullable;

/**
 * One person's deductible and covers of one calendar year of care. Consistency boundary, and nothing else: whatever draws
 * on the year from two sides at once is registered one after the other here.
 */
public class CoverAccount {

    private CoverYear year = CoverYear.NOTHING;

    @AggregateIdentifier
    @Nullable
    CoverAccountId accountId() {
        return year.accountId();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    DrawEntry handle(DrawCover c) {
        apply(CoverDecisions.draw(c, year));
        return year.entry(c.entryId());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    DrawEntry handle(ReverseDraw c) {
        apply(CoverDecisions.reverse(c, year));
        return year.entry(c.entryId());
    }

    @EventSourcingHandler
    void on(CoverEvent event) {
        year = year.after(event);
    }

    private static void apply(List<CoverEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
