package org.caretrail.app.config.start;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Asks every {@link ProductionCheck}, and reports all objections at once rather than one per attempt. */
@Component
@Profile("production")
class ProductionGate implements SmartInitializingSingleton {

    private final List<ProductionCheck> checks;

    ProductionGate(List<ProductionCheck> checks) {
        this.checks = checks;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> objections = checks.stream()
                .map(ProductionCheck::objection)
                .flatMap(Optional::stream)
                .toList();
        if (!objections.isEmpty()) {
            throw new StartRefused(
                    "Not fit for production:\n- " + String.join("\n- ", objections),
                    "Put each point right, then start again.");
        }
    }
}
