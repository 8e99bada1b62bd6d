package org.caretrail.app.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.caretrail.domain.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * From a national number to the opaque id that stands for the person everywhere else. Only a keyed hash is kept: with
 * so few possible numbers, a hash without a key could be turned back by trying them all.
 */
@Repository
public class PersonNumbers {

    private static final String HMAC = "HmacSHA256";
    static final Pattern SEPARATORS = Pattern.compile("[\\s.-]");
    private static final Pattern DIGITS =
            Pattern.compile("(?<!\\d)(?:\\d[\\s.-]?){8}(?:(?:\\d[\\s.-]?){2})?\\d(?!\\d)");

    private final JdbcClient database;
    private final PersonNumberKey key;

    PersonNumbers(JdbcClient database, PersonNumberKey key) {
        this.database = database;
        this.key = key;
    }

    /**
     * The person with this number; made if nobody has had it yet, also when two ask at once.
     *
     * @throws InvalidPersonNumber if the number breaks the rules of its system
     */
    @Transactional
    public PersonId idOf(NumberSystem system, String number) {
        String bare = system.bare(number);
        if (!system.accepts(bare)) {
            throw new InvalidPersonNumber(system);
        }
        byte[] hash = hash(system, bare);
        return find(system, hash).orElseGet(() -> make(system, hash));
    }

    /** A person of whom no number is known, and who is therefore nobody that we have met before. */
    public PersonId idOfSomebody() {
        var person = new PersonId(UUID.randomUUID());
        database.sql("insert into person values (?)").param(person.value()).update();
        return person;
    }

    /** Whether there is such a person at all. */
    public boolean knows(PersonId person) {
        return database.sql("select exists (select from person where person_id = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether a text seems to hold a Norwegian or Dutch number, which must not reach an address line or a log. */
    public boolean looksLikeNationalNumber(String text) {
        return DIGITS.matcher(text).results().anyMatch(PersonNumbers::national);
    }

    /** The text with each Norwegian or Dutch number that it seems to hold replaced by {@code …}. */
    public String withoutNationalNumbers(String text) {
        return DIGITS.matcher(text)
                .replaceAll(found -> national(found) ? "…" : Matcher.quoteReplacement(found.group()));
    }

    private static boolean national(MatchResult found) {
        var digits = SEPARATORS.matcher(found.group()).replaceAll("");
        return NumberSystem.NO_FNR.accepts(digits) || NumberSystem.NL_BSN.accepts(digits);
    }

    private Optional<PersonId> find(NumberSystem system, byte[] hash) {
        return database.sql("select person_id from person_number where system = ? and number_hash = ? for key share")
                .params(system.name(), hash)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    private PersonId make(NumberSystem system, byte[] hash) {
        database.sql("""
                        with made as (
                            insert into person_number (system, number_hash, person_id) values (?, ?, ?)
                            on conflict (system, number_hash) do nothing returning person_id)
                        insert into person select person_id from made""").params(system.name(), hash, UUID.randomUUID()).update();
        return find(system, hash).orElseThrow();
    }

    private byte[] hash(NumberSystem system, String number) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.bytes(), HMAC));
            return mac.doFinal((system + ":" + number).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC, e);
        }
    }
}
