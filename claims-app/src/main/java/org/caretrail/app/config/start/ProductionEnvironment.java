package org.caretrail.app.config.start;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Looks at the settings of a production start before anything is built from them, so that a missing database or issuer
 * is named as such and does not surface as somebody else's stack trace.
 */
public final class ProductionEnvironment implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final List<String> DEMO_CLIENTS =
            List.of("caretrail.demo.clients", "spring.security.oauth2.authorizationserver.client");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        if (!settings.acceptsProfiles(Profiles.of("production"))) {
            return;
        }
        List<String> objections = objections(settings);
        if (!objections.isEmpty()) {
            throw new StartRefused(
                    "Not fit for production:\n- " + String.join("\n- ", objections),
                    "Change these settings, then start again.");
        }
    }

    private static List<String> objections(Environment settings) {
        List<String> found = new ArrayList<>();
        if (settings.acceptsProfiles(Profiles.of("demo"))) {
            found.add("The profile demo is active beside production: leave it out.");
        }
        if (DEMO_CLIENTS.stream().anyMatch(clients -> isSet(settings, clients))) {
            found.add("Demo clients are configured, and their secrets are known to everyone: remove them.");
        }
        if (isBlank(settings, "spring.datasource.url")) {
            found.add("There is no database: set SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD.");
        }
        if (isBlank(settings, "spring.security.oauth2.resourceserver.jwt.issuer-uri")) {
            found.add("There is no identity provider: set SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI.");
        }
        return found;
    }

    private static boolean isSet(Environment settings, String prefix) {
        return Binder.get(settings)
                .bind(prefix, Bindable.mapOf(String.class, Object.class))
                .isBound();
    }

    private static boolean isBlank(Environment settings, String name) {
        return settings.getProperty(name, "").isBlank();
    }
}
