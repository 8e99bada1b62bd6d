package org.caretrail.app.web.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HexFormat;
import org.caretrail.app.Reply;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Upload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest extends CaseTest {

    private static final String KNOWN = Upload.known("REFERRAL", "nb", "2024-02-01");
    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @CsvSource({
        "255044462d312e370a25e2e3cfd30a, application/pdf",
        "89504e470d0a1a0a0000000d49484452, image/png",
        "ffd8ffe000104a46494600010100, image/jpeg",
        "49492a0008000000, image/tiff",
        "4d4d002a00000008, image/tiff",
        "4b6ac3a6726520, text/plain",
    })
    void a_file_is_known_by_its_content_whatever_its_name_says(String hex, String mediaType) {
        var reply = open(Application.notification())
                .upload(new Upload("run.exe", HexFormat.of().parseHex(hex), KNOWN));

        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
        assertThat(reply.text("/mediaType")).isEqualTo(mediaType);
        assertThat(reply.text("/sha256")).matches("[0-9a-f]{64}");
        assertThat(reply.text("/receivedOn")).isEqualTo("2024-02-01");
        assertThat(reply.header("ETag")).matches("\"\\d+\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7f454c4602010100000000000000000002003e00",
                "4d5a90000300000004000000ffff0000b800000000000000",
                "504b0304140000000800",
                "3c3f786d6c2076657273696f6e3d22312e30223f3e3c612f3e",
                "3c21444f43545950452068746d6c3e3c68746d6c3e3c2f68746d6c3e",
            })
    void an_executable_an_archive_and_markup_are_refused_though_named_pdf(String hex) {
        var kase = open(Application.notification());

        var reply = kase.upload(new Upload("letter.pdf", HexFormat.of().parseHex(hex), KNOWN));

        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(415);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(kase.history()).doesNotContain("DocumentReceived");
    }

    @Test
    void a_file_may_have_20_megabytes_and_not_one_byte_more() {
        var kase = open(Application.notification());

        assertThat(kase.upload(new Upload("a.txt", large(20 * MEGABYTE), KNOWN)).status())
                .isEqualTo(201);
        assertThat(kase.upload(new Upload("a.txt", large(20 * MEGABYTE + 1), KNOWN))
                        .status())
                .isEqualTo(413);
        assertThat(kase.upload(new Upload("a.txt", large(22 * MEGABYTE), KNOWN)).status())
                .isEqualTo(413);
        assertThat(kase.now().at("/dossier/documents").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"language": "nb"}                                              | /kind
                    {"kind": "REFERRAL"}                                            | /language
                    {"kind": "POEM", "language": "nb"}                              | /kind
                    {"kind": "REFERRAL", "language": "Norwegian Bokmål"}            | /language
                    {"kind": "REFERRAL", "language": "nb", "issuedOn": "yesterday"} | /issuedOn
                    {"kind": "REFERRAL", "language": "nb", "pages": 3}              | /pages
                    """)
    void what_is_known_of_a_file_is_checked_field_by_field(String metadata, String pointer) {
        var reply = open(Application.notification())
                .upload(Upload.text("REFERRAL", "nb").knownAs(metadata));

        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(400);
        assertThat(texts(reply.body().at("/errors"), "/pointer")).contains("/metadata" + pointer);
    }

    @Test
    void nothing_comes_in_tomorrow() {
        var reply = open(Application.notification())
                .upload(Upload.text("REFERRAL", "nb").knownAs(Upload.known("REFERRAL", "nb", "2999-01-01")));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text("/reason")).isEqualTo("dated-ahead");
    }

    @Test
    void a_file_without_its_metadata_or_metadata_without_a_file_is_malformed() {
        var kase = open(Application.notification());

        assertThat(part(kase, "file").status()).isEqualTo(400);
        assertThat(part(kase, "metadata").status()).isEqualTo(400);
    }

    private Reply part(OpenCase kase, String name) {
        var body = "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"x\"\r\n"
                + "Content-Type: application/json\r\n\r\n" + KNOWN + "\r\n--b--\r\n";
        return send(as("handler", kase.path("/documents"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(body)));
    }

    private static byte[] large(int length) {
        return "x".repeat(length).getBytes(UTF_8);
    }
}
