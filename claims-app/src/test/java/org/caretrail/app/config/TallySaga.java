package org.caretrail.app.config;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.math.BigDecimal;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;

/** The smallest process: it lives until its tally has reached ten. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY, getterVisibility = JsonAutoDetect.Visibility.NONE)
public class TallySaga {

    private BigDecimal sum = BigDecimal.ZERO;

    @StartSaga
    @SagaEventHandler(associationProperty = "tallyId")
    void on(Tally.Begun event) {
        sum = BigDecimal.ZERO;
    }

    @SagaEventHandler(associationProperty = "tallyId")
    void on(Tally.Added event) {
        sum = sum.add(event.amount());
        if (sum.compareTo(BigDecimal.TEN) >= 0) {
            SagaLifecycle.end();
        }
    }
}
