package org.caretrail.domain.priornotification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.crowns;
import static org.caretrail.domain.carecase.Cases.day;
import static org.caretrail.domain.carecase.Cases.notified;
import static org.caretrail.domain.carecase.Cases.on;
import static org.caretrail.domain.carecase.Papers.complete;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.carecase.ChosenLaw;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.decision.StageUse;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.NotificationEvent.NotificationDecided;
import org.caretrail.domain.priornotification.NotificationCommand.UseNotification;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Money;

class UsePropertiesTest {

    private static final int CEILING = 1000;
    static final int CLAIMS = 4;
    private static final ChosenLaw LAW = ChosenLaw.granting(Integer.toString(CEILING));

    /** Each step is one claim's use, in any order; nothing means that it uses nothing any more. */
    @Property(tries = 300)
    void NO_PN_in_any_order_of_uses_and_releases_the_ceiling_is_never_exceeded(
            @ForAll @Size(max = 30) List<@IntRange(max = 4799) Integer> steps) {
        var file = granted();
        for (var step : steps) {
            file = after(file, use(step % CLAIMS, step / CLAIMS));

            var used = Money.sum(file.uses().of(Stage.TREATMENT), crowns("0").currency());
            assertThat(used.amount()).isLessThanOrEqualTo(new BigDecimal(CEILING));
            assertThat(file.uses().all().stream().filter(u -> u.standing()).map(u -> u.claim()))
                    .doesNotHaveDuplicates();
        }
    }

    private static CaseFile after(CaseFile file, UseNotification use) {
        try {
            return UseDecisions.use(use, file).stream().reduce(file, CaseFile::after, (_, last) -> last);
        } catch (Refusal noRoom) {
            return file;
        }
    }

    private static UseNotification use(int claim, int amount) {
        var id = new CaseId(new UUID(1, claim));
        var uses = amount == 0
                ? List.<StageUse>of()
                : List.of(new StageUse(Stage.TREATMENT, crowns(Integer.toString(amount))));
        return new UseNotification(CASE, on(20), id, DecisionId.of(id, 1), uses);
    }

    private static CaseFile granted() {
        var decided = new NotificationDecided(CASE, day(10), Taken.first(LAW.proposal(Stage.TREATMENT), 10));
        return CaseFile.of(List.<CaseEvent>of(notified(Stage.TREATMENT), complete(0), decided))
                .orElseThrow();
    }
}
