package org.caretrail.app.store;

import java.util.Optional;
import org.caretrail.domain.shared.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The processes that wait, as Axon keeps them. */
@Repository
public class Sagas {

    private final JdbcClient database;

    Sagas(JdbcClient database) {
        this.database = database;
    }

    /** The process of this type that follows the case, if one does. */
    public Optional<String> of(Class<?> process, CaseId caseId) {
        return database.sql("""
                        select min(saga_id) from saga_association
                        where saga_type = ? and association_key = 'caseId' and association_value = ?""")
                .params(process.getName(), caseId.toString())
                .query(String.class)
                .optional();
    }
}
