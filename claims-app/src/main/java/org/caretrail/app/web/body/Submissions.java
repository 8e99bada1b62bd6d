package org.caretrail.app.web.body;

import java.time.LocalDate;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Channel;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.application.Representative;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;

/** From what came in to an application in the domain's words. */
public final class Submissions {

    private Submissions() {}

    public static Application application(Submission submission, PersonId person, LocalDate today) {
        var receivedOn = submission.receivedOn();
        var channel = submission.channel();
        var representative = submission.representative();
        Representative acting = representative == null ? null : representative.representative();
        return new Application(
                submission.scheme(),
                receivedOn == null ? today : receivedOn,
                channel == null ? Channel.DIGITAL : channel,
                person,
                new PersonalData<Person>(person, submission.person().person()),
                PersonalData.ofNullable(person, acting),
                submission.care().care(person));
    }
}
