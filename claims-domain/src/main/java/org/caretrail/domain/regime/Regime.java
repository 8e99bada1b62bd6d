package org.caretrail.domain.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.shared.Language;

/** A country's law: a package and a folder of tables. Countries do not know each other. */
public interface Regime {

    List<Law> laws();

    /** The tables that its laws read, shipped under {@code resources/regime/<country>/<table>.csv}. */
    List<TableShape> tables();

    /** The folder of its tables, such as {@code regime/no}. */
    String folder();

    /** Folders of tables that it shares with other countries, such as those of the European layer. */
    default List<TableFolder> layers() {
        return List.of();
    }

    List<Scheme> schemes();

    RemedyLaw remedies();

    /** The languages in which its institutions write letters; the first is their own. */
    List<Language> letterLanguages();

    /** What the law says of contesting a decision of one of its schemes. */
    default RemedyLaw remedies(Scheme scheme) {
        return remedies();
    }

    /** How long the file of a case is kept, and by whose leave the person is erased from it then. */
    RetentionLaw retention();

    /** What it says of user fees over a year, where it has any. */
    default Optional<UserFeeLaw> userFees() {
        return Optional.empty();
    }

    /** What it says of a deductible over a year, where it has any. */
    default Optional<CoverLaw> covers() {
        return Optional.empty();
    }

    /** What the law has an applicant told before anything is decided, by the words of a day. */
    default List<Paragraph> beforehand(
            CaseType type, Application application, LocalDate on, Language language, RateBook book) {
        return List.of();
    }

    /** What the law has a decision tell the patient besides, by the facts of the application and of the decision. */
    default List<Paragraph> information(
            CaseType type, Application application, Decision decision, Language language, RateBook book) {
        return List.of();
    }
}
