package org.caretrail.app.endurance;

import java.net.http.HttpRequest;
import org.caretrail.app.Reply;
import tools.jackson.databind.JsonNode;

/**
 * What a client was told: its step is done.
 *
 * @param life    whose case it is
 * @param id      of the case, document or decision that the step made; empty for any other step
 * @param person  whose case it is, by the service's own word
 * @param version of the case after the step
 * @param body    digest of the whole answer
 * @param asked   the request, its key on it, to be repeated
 */
record Told(
        String life, Step step, String caseId, String id, String person, long version, int body, HttpRequest asked) {

    /** The kinds of step that a life consists of. */
    enum Step {
        SUBMISSION("/caseId"),
        DOCUMENT("/documentId"),
        ASSESSMENT(""),
        DECISION("/decisions"),
        COURSE("");

        private final String pointer;

        Step(String pointer) {
            this.pointer = pointer;
        }

        static Step of(String path) {
            if (path.endsWith("/documents")) {
                return DOCUMENT;
            }
            if (path.endsWith("/assessment")) {
                return ASSESSMENT;
            }
            if (path.endsWith("/decision")) {
                return DECISION;
            }
            return path.startsWith("/api/v1/cases/") ? COURSE : SUBMISSION;
        }

        private String idIn(JsonNode body) {
            var found = body.at(pointer);
            return switch (this) {
                case SUBMISSION, DOCUMENT -> found.asString();
                case ASSESSMENT, COURSE -> "";
                case DECISION -> found.get(found.size() - 1).at("/decisionId").asString();
            };
        }
    }

    static Told of(String life, HttpRequest asked, Reply reply) {
        var path = asked.uri().getPath();
        var step = Step.of(path);
        var caseId = step == Step.SUBMISSION ? reply.text("/caseId") : path.split("/", -1)[4];
        return new Told(
                life,
                step,
                caseId,
                step.idIn(reply.body()),
                reply.body().at("/personId").asString(""),
                Long.parseLong(reply.header("ETag").replace("\"", "")),
                reply.body().hashCode(),
                asked);
    }

    String key() {
        return asked.headers().firstValue(PatientClient.KEY).orElseThrow();
    }
}
