package org.caretrail.app.store;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Numbers that people call a case by. They come from a sequence and therefore never wait for each other; a number whose
 * case was refused stays unused, and nobody may read anything into a hole.
 */
@Repository
public class CaseNumbers {

    private final JdbcClient database;

    CaseNumbers(JdbcClient database) {
        this.database = database;
    }

    /** The next number of a series, such as {@code RC-2024-000017}. The count runs on over the years. */
    public String next(Series series, int year) {
        long number = database.sql("select nextval(?::regclass)")
                .param("case_number_" + series.name().toLowerCase(Locale.ROOT))
                .query(Long.class)
                .single();
        return String.format(Locale.ROOT, "%s-%d-%06d", series, year, number);
    }

    /** One count per kind of case. */
    public enum Series {
        /** Prior notification. */
        PN,
        /** Authorisation with document S2. */
        S2,
        /** Reimbursement claim. */
        RC
    }
}
