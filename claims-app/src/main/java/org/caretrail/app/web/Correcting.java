package org.caretrail.app.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import org.caretrail.app.web.body.AuthorisationBody;
import org.caretrail.app.web.body.ClaimBody;
import org.caretrail.app.web.body.NotificationBody;
import org.caretrail.app.web.body.Submission;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.Channel;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.application.Representative;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts one place of an application right, in the form in which it was submitted: the corrected whole passes the checks
 * that a new application passes.
 */
@Component
class Correcting {

    /** The identity number stays at the door, so a stored application lacks what a new one may be known by. */
    private static final String KNOWN_AT_THE_DOOR = "person.known";

    private final JsonMapper json;
    private final Validator validator;

    Correcting(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The application with one place changed.
     *
     * @throws MalformedRequest when there is no such place, or the value does not fit there
     */
    Corrected at(String pointer, @Nullable JsonNode value, Application application, Request request) {
        ObjectNode submitted = submitted(application, request);
        var place = JsonPointer.compile(pointer);
        var was = submitted.at(place);
        put(submitted, place, value == null ? NullNode.getInstance() : value);
        return new Corrected(was.isMissingNode() || was.isNull() ? null : was.toString(), read(submitted, request));
    }

    /** What stood there, and the application as it then reads. */
    record Corrected(@Nullable String was, Submission now) {}

    private ObjectNode submitted(Application a, Request request) {
        ObjectNode tree = json.valueToTree(new Submitted(
                a.scheme(), a.receivedOn(), a.channel(), a.person(), a.representative(), a.care(), request));
        tree.path("invoices").forEach(invoice -> {
            ((ObjectNode) invoice).remove("invoiceId");
            invoice.path("lines").forEach(line -> ((ObjectNode) line).remove("lineId"));
        });
        return tree;
    }

    private static void put(ObjectNode tree, JsonPointer place, JsonNode value) {
        var last = place.last();
        switch (tree.at(place.head())) {
            case ArrayNode list
            when last.getMatchingIndex() >= 0 && last.getMatchingIndex() < list.size() ->
                list.set(last.getMatchingIndex(), value);
            case ArrayNode _ -> throw new MalformedRequest("/pointer", "names no element that the application has");
            case ObjectNode object -> object.set(last.getMatchingProperty(), value);
            default -> made(tree, place.head()).set(last.getMatchingProperty(), value);
        }
    }

    /** An object that the application lacked, but never a new element of a list, nor anything within a plain value. */
    private static ObjectNode made(ObjectNode tree, JsonPointer place) {
        for (var at = place; at != null; at = at.head()) {
            var there = tree.at(at);
            if (there.isArray() || (there.isValueNode() && !there.isNull())) {
                throw new MalformedRequest("/pointer", "names no element that the application has");
            }
        }
        return tree.withObject(place);
    }

    private Submission read(ObjectNode tree, Request request) {
        var corrected = parsed(tree, bodyOf(request));
        var errors = validator.validate(corrected).stream()
                .filter(v -> !v.getPropertyPath().toString().equals(KNOWN_AT_THE_DOOR))
                .map(Correcting::error)
                .toList();
        if (!errors.isEmpty()) {
            throw new MalformedRequest(errors);
        }
        return corrected;
    }

    private Submission parsed(ObjectNode tree, Class<? extends Submission> type) {
        try {
            return json.treeToValue(tree, type);
        } catch (JacksonException e) {
            var wrong = UnreadableJson.explain(e);
            throw new MalformedRequest(List.of(new FieldError("/value", wrong.pointer() + " " + wrong.message())));
        }
    }

    private static FieldError error(ConstraintViolation<Submission> violation) {
        var wrong = FieldError.at(violation.getPropertyPath().toString(), violation.getMessage());
        return new FieldError("/value", wrong.pointer() + " " + wrong.message());
    }

    private static Class<? extends Submission> bodyOf(Request request) {
        return switch (request.type()) {
            case PRIOR_NOTIFICATION -> NotificationBody.class;
            case S2_AUTHORISATION -> AuthorisationBody.class;
            case REIMBURSEMENT_CLAIM -> ClaimBody.class;
        };
    }

    private record Submitted(
            Scheme scheme,
            LocalDate receivedOn,
            Channel channel,
            PersonalData<Person> person,
            @Nullable PersonalData<Representative> representative,
            Care care,
            @JsonUnwrapped Request request) {}
}
