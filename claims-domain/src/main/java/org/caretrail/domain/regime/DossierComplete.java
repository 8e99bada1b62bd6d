package org.caretrail.domain.regime;

import java.util.List;
import java.util.stream.Stream;
import org.caretrail.domain.assessment.SettledPoint;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.decision.Finding;

/**
 * Every document that the checklist misses is a point for a person: to be waived with reasons, or to be refused for once a
 * request for it has run out. The rule ids are those of the checklist's lines.
 */
public record DossierComplete(Law law) implements Rule {

    private static final String VERSION = "1";

    @Override
    public List<Finding> examine(CaseFacts facts, RateBook book) {
        var checklist = Checklist.of(facts, law, book);
        var missing =
                checklist.missing().stream().map(m -> open(m.rule(), m.kind().name(), "document missing: " + m.kind()));
        var untranslated = checklist.untranslated().stream()
                .map(m -> open(m.rule(), m.kind().name(), "translation outstanding: " + m.kind()));
        var unknown = law.unknown(facts).stream()
                .map(u -> open(u.rule(), u.pointer(), "not known, and the checklist depends on it: " + u.pointer()));
        return Stream.of(missing, untranslated, unknown).flatMap(s -> s).toList();
    }

    /** A missing document is refused for by its name, since a request for it must have run out. */
    @Override
    public boolean mayBeClosedBy(SettledPoint settled) {
        return settled.as() == Verdict.MET || settled.point() != null;
    }

    private static Finding open(String rule, String point, String why) {
        return Finding.open(rule, VERSION, point, why);
    }
}
