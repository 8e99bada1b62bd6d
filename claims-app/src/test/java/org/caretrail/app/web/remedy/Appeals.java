package org.caretrail.app.web.remedy;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.caretrail.app.web.fixture.Service;

/** Appeals of 2024-03-10, each with one demand. */
final class Appeals {

    private Appeals() {}

    /** A refused S2 that was brought before a body. */
    static OpenCase appealed(Service service, String body) {
        var kase = Ready.authorisation(service, "NOT_AVAILABLE_IN_TIME");
        kase.decided("REFUSED", Ready.DAY);
        kase.done("handler", "/appeals", appeal(body, kase.lastDecision()));
        return kase;
    }

    static Map<String, Object> appeal(String body, String... against) {
        var demands = List.of(Map.of("text", "Grant it."));
        return Map.of("body", body, "against", List.of(against), "demands", demands, "lodgedOn", "2024-03-10");
    }

    static Map<String, Object> demand(String on) {
        return Map.of("text", "And the journey.", "addedOn", on);
    }
}
