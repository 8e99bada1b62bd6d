package org.caretrail.domain.process;

import java.time.Year;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.caretrail.domain.cover.CoverCommand.DrawCover;
import org.caretrail.domain.cover.CoverCommand.ReverseDraw;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.draw.CoverAccountId;
import org.caretrail.domain.draw.DrawEntry;
import org.caretrail.domain.draw.DrawSource;
import org.caretrail.domain.reimbursement.ClaimCommand.OrderPayment;
import org.caretrail.domain.reimbursement.ClaimCommand.SettleCover;
import org.caretrail.domain.shared.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * From a decided claim to what it draws on the year, and to the payout that the year leaves. It has nothing to do where no
 * year is drawn on.
 */
public class CoverProcess extends ClaimProcess {

    @Override
    void enter(ClaimInTurn claim, Decision decision, CommandGateway commands) {
        if (!decision.draws().isEmpty()) {
            draw(claim, decision, commands);
            commands.sendAndWait(new OrderPayment(claim.file().caseId(), claim.act(), decision.decisionId()));
        }
    }

    @Override
    void takeBack(ClaimInTurn claim, @Nullable DecisionId replacedBy, CommandGateway commands) {
        claim.file().payments().covers().stream()
                .filter(s -> !s.decision().equals(replacedBy))
                .forEach(s -> commands.sendAndWait(new ReverseDraw(
                        CoverAccountId.of(claim.file().personId(), s.entryId().year()),
                        claim.act(),
                        s.entryId(),
                        null,
                        replacedBy)));
    }

    private static void draw(ClaimInTurn claim, Decision decision, CommandGateway commands) {
        var number = 0;
        for (var draw : decision.draws()) {
            number++;
            var account = CoverAccountId.of(claim.file().personId(), Year.from(draw.careOn()));
            var source = DrawSource.ofClaim(decision.decisionId(), number);
            DrawEntry entry = commands.sendAndWait(new DrawCover(account, claim.act(), draw, source));
            commands.sendAndWait(new SettleCover(claim.file().caseId(), claim.act(), decision.decisionId(), entry));
        }
    }
}
