package org.caretrail.app.store;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letter of each decision as a file, from the decision on: one in each language that it was made in, and never another. */
@Repository
public class LettersOfDecisions {

    private final JdbcClient database;
    private final FileContents contents;

    LettersOfDecisions(JdbcClient database, FileContents contents) {
        this.database = database;
        this.contents = contents;
    }

    /** @param sha256 in lower-case hexadecimal */
    @SuppressWarnings("ArrayRecordComponent") // handed out once and never compared
    public record Kept(Language language, String sha256, byte[] bytes) {}

    /** Until the transaction ends nobody else makes letters of this case, or erases it. */
    public void reserve(CaseId caseId) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('letters of ' || ?, 0))")
                .param(caseId.toString())
                .query((_, _) -> true)
                .list();
    }

    public Optional<Kept> find(DecisionId decision, Language language) {
        return database.sql("""
                        select language, sha256, bytes from decision_letter join document_content using (sha256)
                        where decision_id = ? and language = ?""")
                .params(decision.value(), language.tag())
                .query((row, _) -> new Kept(
                        new Language(row.getString("language")),
                        HexFormat.of().formatHex(row.getBytes("sha256")),
                        row.getBytes("bytes")))
                .optional();
    }

    /** For whoever has reserved the case and found none. */
    public Kept keep(DecisionId decision, Language language, byte[] pdf) {
        byte[] sha256 = contents.put("application/pdf", pdf);
        database.sql("insert into decision_letter (case_id, decision_id, language, sha256) values (?, ?, ?, ?)")
                .params(decision.caseId().value(), decision.value(), language.tag(), sha256)
                .update();
        return new Kept(language, HexFormat.of().formatHex(sha256), pdf);
    }

    /** @return the digests of what was deleted */
    List<byte[]> delete(CaseId caseId) {
        return database.sql("delete from decision_letter where case_id = ? returning sha256")
                .param(caseId.value())
                .query((row, _) -> row.getBytes(1))
                .list();
    }
}
