package org.caretrail.app.store;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.DossierEntry;
import org.caretrail.domain.draw.CoverAccountId;
import org.caretrail.domain.fee.UserFeeAccountId;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a person out of all that is kept of a case (EU-GDPR-3), and with the last case out of what is known of the person
 * besides: the number, and words in the accounts of the years.
 */
@Repository
public class ErasedPersons {

    private static final int FIRST_YEAR_OF_ACCOUNTS = 1990;

    private final JdbcClient database;
    private final Envelopes envelopes;
    private final CasesOfPerson cases;
    private final LettersOfDecisions letters;
    private final FileContents contents;
    private final LawInForce law;

    ErasedPersons(
            JdbcClient database,
            Envelopes envelopes,
            CasesOfPerson cases,
            LettersOfDecisions letters,
            FileContents contents,
            LawInForce law) {
        this.database = database;
        this.envelopes = envelopes;
        this.cases = cases;
        this.letters = letters;
        this.contents = contents;
        this.law = law;
    }

    /** Whether a reader has set events of the case aside: it would take them later, with all that they hold. */
    public boolean isParked(CaseId id) {
        return database.sql("select exists (select from dead_letter where sequence_id = ?)")
                .param(id.toString())
                .query(Boolean.class)
                .single();
    }

    /** Within the transaction in which the case has recorded that the person was erased. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(CaseFile file, LocalDate today) {
        var id = file.caseId();
        envelopes.empty(List.of(id.toString()));
        letters.reserve(id);
        contents.deleteUnused(letters.delete(id));
        deleteFiles(Stream.concat(
                        file.dossier().entries().stream()
                                .map(DossierEntry::document)
                                .map(d -> d.documentId().value()),
                        file.letters().all().stream()
                                .map(l -> l.sent().letterId().value()))
                .toList());
        emptyMessages("case_id", id.value());
        emptyAnswers(id);
        forgetUnlessNeeded(file.personId(), today);
    }

    /** The bytes go unless another case has the same file. */
    private void deleteFiles(List<UUID> documents) {
        contents.deleteUnused(database.sql("delete from document where document_id = any(?) returning sha256")
                .param(documents.toArray(UUID[]::new))
                .query((row, _) -> row.getBytes(1))
                .list());
    }

    private void emptyMessages(String column, UUID value) {
        database.sql("update eessi_message set content = '{}', reasons = '[]' where %s = ?".formatted(column))
                .param(value)
                .update();
    }

    /** What was answered goes; that it was answered stays, so that a repeat of the request still acts only once. */
    private void emptyAnswers(CaseId id) {
        database.sql("update idempotency_key set body = '{}' where position(? in body) > 0")
                .param(id.toString())
                .update();
    }

    /** Whoever comes with the number at the same moment waits, and then finds it, or is a new person. */
    private void forgetUnlessNeeded(PersonId person, LocalDate today) {
        database.sql("select from person_number where person_id = ? for update")
                .param(person.value())
                .query((_, _) -> true)
                .list();
        if (cases.any(person)
                || anyKept(fees(person, today), law.now().userFees().scheme(), today)
                || anyKept(covers(person, today), law.now().covers().scheme(), today)) {
            return;
        }
        envelopes.empty(
                Stream.concat(fees(person, today), covers(person, today)).toList());
        emptyMessages("person_id", person.value());
        database.sql("delete from person where person_id = ?")
                .param(person.value())
                .update();
    }

    /** Whether one of these accounts is still kept by the law of its country. */
    private boolean anyKept(Stream<String> accounts, Scheme scheme, LocalDate today) {
        return database
                .sql("""
                        select cast(max(payload::jsonb ->> 'happenedOn') as date) from domain_event
                        where aggregate_id = any(?) group by aggregate_id""")
                .param(accounts.toArray(String[]::new))
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .list()
                .stream()
                .anyMatch(last -> !law.now().retention(scheme, last, today).endedBefore(today));
    }

    private static Stream<String> fees(PersonId person, LocalDate today) {
        return years(today).map(year -> UserFeeAccountId.of(person, year).value());
    }

    private static Stream<String> covers(PersonId person, LocalDate today) {
        return years(today).map(year -> CoverAccountId.of(person, year).value());
    }

    private static Stream<Year> years(LocalDate today) {
        return IntStream.rangeClosed(FIRST_YEAR_OF_ACCOUNTS, today.getYear() + 1)
                .mapToObj(Year::of);
    }
}
