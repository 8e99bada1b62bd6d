package org.caretrail.app;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** What the service answered; the body is a missing node where it is no JSON. */
public record Reply(int status, HttpHeaders headers, JsonNode body) {

    /** The first value of a header that must be there. */
    public String header(String name) {
        return headers.firstValue(name).orElseThrow(() -> new AssertionError("no header " + name));
    }

    /** The text of a field that must be there, by its JSON pointer. */
    public String text(String pointer) {
        return body.at(pointer).asString();
    }
}
