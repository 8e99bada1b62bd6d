package org.caretrail.app.config;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.math.BigDecimal;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;

/** The smallest process: it lives until its tally has reached ten, and asks it whenever something unlucky is added. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY, getterVisibility = JsonAutoDetect.Visibility.NONE)
public class TallySaga {

    static final BigDecimal UNLUCKY = new BigDecimal("-13");

    /** It asks about this one too, and does not mind when there is no answer. */
    static final BigDecimal DOUBTFUL = new BigDecimal("-14");

    private BigDecimal sum = BigDecimal.ZERO;

    @StartSaga
    @SagaEventHandler(associationProperty = "tallyId")
    void on(Tally.Begun event) {
        sum = BigDecimal.ZERO;
    }

    @SagaEventHandler(associationProperty = "tallyId")
    void on(Tally.Added event, CommandGateway commands) {
        if (event.amount().compareTo(UNLUCKY) == 0) {
            commands.sendAndWait(new Tally.Ask(event.tallyId()));
        }
        if (event.amount().compareTo(DOUBTFUL) == 0) {
            askInVain(event, commands);
        }
        sum = sum.add(event.amount());
        if (sum.compareTo(BigDecimal.TEN) >= 0) {
            SagaLifecycle.end();
        }
    }

    private static void askInVain(Tally.Added event, CommandGateway commands) {
        try {
            commands.sendAndWait(new Tally.Ask(event.tallyId()));
        } catch (IllegalStateException silent) {
            // as it may be
        }
    }
}
