package org.caretrail.app.web;

import org.caretrail.domain.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What every step brings beside its body.
 *
 * @param client  whose idempotency keys these are
 * @param target  method and path, so that one key does not answer for two requests
 * @param ifMatch the version of the case that the client last saw
 */
public record Call(
        Actor actor,
        String client,
        String target,
        @Nullable String idempotencyKey,
        @Nullable Long ifMatch) {}
