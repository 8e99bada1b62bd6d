package org.caretrail.app.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.UUID;
import org.caretrail.app.RunningService;
import org.caretrail.app.web.fixture.AtOnce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DocumentsTest extends RunningService {

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private final UUID id = UUID.randomUUID();

    @Test
    void a_file_comes_back_as_it_came() throws IOException {
        var stored = store(id, "Rechnung über 13 100 €".getBytes(UTF_8));

        var content = documents.open(id).orElseThrow();
        assertThat(content.bytes()).isEqualTo("Rechnung über 13 100 €".getBytes(UTF_8));
        assertThat(content.mediaType()).isEqualTo("text/plain");
        assertThat(stored.size()).isEqualTo(content.bytes().length);
        assertThat(stored.sha256()).hasSize(64).matches("[0-9a-f]+");
    }

    @Test
    void two_documents_of_the_same_bytes_share_them() throws IOException {
        byte[] bytes = ("one letter, sent twice " + id).getBytes(UTF_8);
        UUID other = UUID.randomUUID();

        var first = store(id, bytes);
        var second = store(other, bytes);

        assertThat(second).isEqualTo(first);
        assertThat(documents.open(other).orElseThrow().bytes()).isEqualTo(bytes);
        assertThat(copiesOf(first.sha256())).isEqualTo(1);
    }

    @Test
    void the_same_bytes_arriving_twice_at_once_are_stored_once() {
        byte[] bytes = ("arriving twice " + id).getBytes(UTF_8);

        var stored = AtOnce.both(() -> storeUnchecked(bytes), () -> storeUnchecked(bytes));

        assertThat(stored.getFirst()).isEqualTo(stored.getLast());
        assertThat(copiesOf(stored.getFirst().sha256())).isEqualTo(1);
    }

    @Test
    void a_step_that_is_refused_leaves_no_file() {
        new TransactionTemplate(transactions).executeWithoutResult(step -> {
            storeUnchecked(id, ("never kept " + id).getBytes(UTF_8));
            step.setRollbackOnly();
        });

        assertThat(documents.open(id)).isEmpty();
    }

    @Test
    void an_unknown_document_is_not_there() {
        assertThat(documents.open(UUID.randomUUID())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "255044462d312e370a, application/pdf",
        "89504e470d0a1a0a0000000d49484452, image/png",
        "ffd8ffe000104a464946, image/jpeg",
        "49492a0008000000, image/tiff",
        "4d4d002a00000008, image/tiff"
    })
    void the_type_is_told_from_the_content(String hex, String mediaType) throws IOException {
        assertThat(store(id, HexFormat.of().parseHex(hex)).mediaType()).isEqualTo(mediaType);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>a page</body></html>", "PK\u0003\u0004 a zip", "\u007fELF", "GIF89a", ""})
    void any_other_type_is_refused(String content) {
        assertThatExceptionOfType(UnsupportedDocument.class).isThrownBy(() -> store(id, content.getBytes(ISO_8859_1)));
    }

    @Test
    void twenty_megabytes_are_enough() throws IOException {
        byte[] largest = "x".repeat(Documents.LARGEST).getBytes(UTF_8);
        byte[] larger = "x".repeat(Documents.LARGEST + 1).getBytes(UTF_8);

        assertThat(store(id, largest).size()).isEqualTo(Documents.LARGEST);
        assertThatExceptionOfType(DocumentTooLarge.class).isThrownBy(() -> store(UUID.randomUUID(), larger));
    }

    private Documents.Stored store(UUID documentId, byte[] bytes) throws IOException {
        return documents.store(documentId, new ByteArrayInputStream(bytes));
    }

    private Documents.Stored storeUnchecked(byte[] bytes) {
        return storeUnchecked(UUID.randomUUID(), bytes);
    }

    private Documents.Stored storeUnchecked(UUID documentId, byte[] bytes) {
        try {
            return store(documentId, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long copiesOf(String sha256) {
        return database.sql("select count(*) from document_content where sha256 = decode(?, 'hex')")
                .param(sha256)
                .query(Long.class)
                .single();
    }
}
