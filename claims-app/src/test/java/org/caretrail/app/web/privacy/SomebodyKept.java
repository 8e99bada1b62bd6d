package org.caretrail.app.web.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.caretrail.app.Reply;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Service;
import org.caretrail.app.web.fixture.Upload;

/** A person of whom cases are kept, and the two administrators who may erase that person from them. */
final class SomebodyKept {

    static final String RETENTION = "/api/v1/operations/retention";
    static final Map<String, String> BECAUSE = Map.of("reasons", "Seven years are over.");
    static final Map<String, Boolean> YES = Map.of("approve", true);

    /** Stands in whatever is written of the person, and nowhere else. */
    final String name = "Zz" + UUID.randomUUID().toString().replace("-", "");

    final String number = Application.somebody();
    private final Service service;

    SomebodyKept(Service service) {
        this.service = service;
    }

    /** A Dutch case with a document, a letter and words of people, taken back on 1 March. */
    OpenCase longOver(String year) {
        var kase = OpenCase.of(
                service,
                Application.authorisation()
                        .of(number)
                        .receivedOn(year + "-02-01")
                        .with("/person/name", name)
                        .with("/care/description", "hip of " + name)
                        .with("/estimate", Map.of("amount", "9188.20", "currency", "EUR"))
                        .with("/care/from", year + "-04-01")
                        .with("/care/to", year + "-04-05"));
        var metadata = Upload.known("REFERRAL", "nl", year + "-02-02");
        assertThat(kase.upload(new Upload("letter.txt", ("Patient " + name).getBytes(UTF_8), metadata))
                        .status())
                .isEqualTo(201);
        kase.done("handler", "/letters", Map.of("kind", "ACKNOWLEDGEMENT", "sentOn", year + "-02-03"));
        kase.done("handler", "/notes", Map.of("text", name + " called.", "notedOn", year + "-02-04"));
        var withdrawal = "{\"reasons\": \"%s stays at home.\", \"withdrawnOn\": \"%s-03-01\"}".formatted(name, year);
        var withdrawn = service.send(service.as("handler", kase.path("/withdrawal"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(withdrawal)));
        assertThat(withdrawn.status()).isEqualTo(200);
        return kase;
    }

    void erase(OpenCase kase, Map<String, String> asked) {
        var reply = ask(kase, asked);
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(202);
        var decided = decide("admin-2", kase, YES);
        assertThat(decided.status()).as("%s", decided.body()).isEqualTo(200);
        assertThat(decided.text("/state")).isEqualTo("ERASED");
    }

    Reply ask(OpenCase kase, Map<String, String> asked) {
        return service.post("admin", RETENTION + "/" + kase.id() + "/erasure", asked);
    }

    Reply decide(String client, OpenCase kase, Map<String, Boolean> decision) {
        return service.post(client, RETENTION + "/" + kase.id() + "/erasure/approval", decision);
    }

    static void refused(Reply reply, int status, String reason, String rule) {
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(status);
        assertThat(reply.text("/reason")).isEqualTo(reason);
        assertThat(reply.text("/rule")).isEqualTo(rule);
    }
}
