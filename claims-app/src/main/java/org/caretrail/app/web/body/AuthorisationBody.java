package org.caretrail.app.web.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.caretrail.domain.application.Channel;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.application.ResidenceStatement;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** An S2, applied for. */
public record AuthorisationBody(
        @NotNull Scheme scheme,
        @Nullable LocalDate receivedOn,
        @Nullable Channel channel,
        @NotNull @Valid PersonBody person,
        @Nullable @Valid RepresentativeBody representative,
        @NotNull @Valid CareBody care,
        @Nullable Money estimate,
        @Nullable Through through,
        @Nullable ResidenceStatement statement)
        implements Submission {

    @Override
    public Request request(PersonId person) {
        return new AuthorisationRequest(estimate, through, statement);
    }
}
