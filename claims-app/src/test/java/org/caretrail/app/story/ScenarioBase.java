package org.caretrail.app.story;

import java.util.List;
import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.jspecify.annotations.Nullable;

/** A case that scenarios start from: granted as it is, with everything that is asked answered yes. */
interface ScenarioBase {

    Application application();

    /** The day of its decision. */
    String decidedOn();

    /** Kinds of the documents that come with it, each in the language of the country. */
    List<String> documents();

    String language();

    /** What a person settles. */
    default List<Map<String, Object>> settled() {
        return List.of();
    }

    /** What its price rests on; empty: nothing. */
    default Map<String, Object> price() {
        return Map.of();
    }

    /** The authorisation that it is a claim on; null: none. */
    default @Nullable ScenarioBase restsOn() {
        return null;
    }
}
