package org.caretrail.app.web.body;

import java.time.LocalDate;
import org.caretrail.domain.application.Channel;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What an application of any type holds on its way in. */
public sealed interface Submission permits NotificationBody, AuthorisationBody, ClaimBody {

    Scheme scheme();

    @Nullable
    LocalDate receivedOn();

    @Nullable
    Channel channel();

    PersonBody person();

    @Nullable
    RepresentativeBody representative();

    CareBody care();

    /** What this type asks for beside that, with personal data in the person's envelope. */
    Request request(PersonId person);
}
