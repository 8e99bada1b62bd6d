package org.caretrail.app.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.caretrail.app.store.Answer;
import org.caretrail.app.store.IdempotencyKeys;
import org.caretrail.app.store.Sha256;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does a step in one transaction, once per idempotency key. Of two steps on one thing at the same moment the later one is
 * tried again on the thing as the first one left it, unless its client insists on the version that it saw.
 */
@Component
class Once {

    private static final int ATTEMPTS = 3;

    private final IdempotencyKeys keys;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    Once(IdempotencyKeys keys, TransactionTemplate transaction, JsonMapper json) {
        this.keys = keys;
        this.transaction = transaction;
        this.json = json;
    }

    <T> ResponseEntity<T> answer(Call call, Object body, Supplier<Answer> step) {
        for (var attempt = 1; ; attempt++) {
            try {
                return response(answered(call, body, step));
            } catch (ConcurrencyException | AggregateStreamCreationException race) {
                if (attempt == ATTEMPTS || call.ifMatch() != null) {
                    throw race;
                }
            } catch (Refusal outrun) {
                if (outrun.reason() != Reason.ROOM_TAKEN || attempt == ATTEMPTS || call.ifMatch() != null) {
                    throw outrun;
                }
            }
        }
    }

    private Answer answered(Call call, Object body, Supplier<Answer> step) {
        var key = call.idempotencyKey();
        var answer = transaction.execute(
                _ -> key == null ? step.get() : keys.once(call.client(), key, fingerprint(call.target(), body), step));
        return Objects.requireNonNull(answer, "a step always answers");
    }

    private byte[] fingerprint(String target, Object body) {
        var digest = Sha256.begin();
        digest.update(target.getBytes(StandardCharsets.UTF_8));
        return digest.digest(json.writeValueAsBytes(body));
    }

    /** A first answer and its repeats are the same text; {@code T} says what it is, for the published contract. */
    @SuppressWarnings("unchecked")
    private <T> ResponseEntity<T> response(Answer answer) {
        var headers = new HttpHeaders();
        if (answer.etag() != null) {
            headers.setETag(answer.etag());
        }
        if (answer.location() != null) {
            headers.setLocation(URI.create(answer.location()));
        }
        JsonNode body = json.readTree(answer.body());
        return (ResponseEntity<T>)
                ResponseEntity.status(answer.status()).headers(headers).body(body);
    }
}
