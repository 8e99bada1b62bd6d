package org.caretrail.app.web.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.application.Channel;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Request.NotificationRequest;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A prior notification, applied for. Without stages, treatment is meant. */
public record NotificationBody(
        @NotNull Scheme scheme,
        @Nullable LocalDate receivedOn,
        @Nullable Channel channel,
        @NotNull @Valid PersonBody person,
        @Nullable @Valid RepresentativeBody representative,
        @NotNull @Valid CareBody care,
        @Nullable Money estimate,
        List<Stage> stages)
        implements Submission {

    public NotificationBody {
        stages = Lists.orEmpty(stages).isEmpty()
                ? List.of(Stage.TREATMENT)
                : stages.stream().distinct().sorted().toList();
    }

    @Override
    public Request request(PersonId person) {
        return new NotificationRequest(estimate, stages);
    }
}
