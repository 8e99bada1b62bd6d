package org.caretrail.domain.regime.no;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.assessment.Episode;
import org.caretrail.domain.regime.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * NO-AMOUNT-3, -6: the codes that a person found to fit, session by session. One code for the whole claim serves while it has
 * one session; with more, each needs its episode.
 */
record Pricing(Worksheet sheet, Cap cap, List<Session> sessions, List<Episode> episodes) {

    private static final String GROUP = "NO-AMOUNT-3";
    private static final String PROCEDURE = "NO-AMOUNT-6";

    /** Points out every episode that prices care which no eligible line has: it would lift the cap. */
    static Pricing of(Worksheet sheet, Cap cap, List<Session> sessions) {
        var pricing = new Pricing(
                sheet, cap, sessions, PriceCodes.of(sheet.facts().assessment().price()));
        pricing.episodes.stream()
                .filter(e -> e.careOn() != null && sessions.stream().noneMatch(s -> pricing.fits(e, s)))
                .forEach(e -> sheet.lacking(
                        GROUP, "episode " + e.careOn(), "priced, but no eligible line has such care on that day"));
        return pricing;
    }

    /** What this session would have cost, NOK; empty while a code or a figure is missing. */
    Optional<BigDecimal> capOf(Session session) {
        var fitting = episodes.stream().filter(e -> fits(e, session)).toList();
        if (fitting.isEmpty()) {
            return session.pricedPerProcedure()
                    ? sheet.lacking(PROCEDURE, "code " + session.name(), "no procedure code is given")
                    : sheet.lacking(GROUP, "code " + session.name(), "no DRG code is given");
        }
        if (fitting.size() < sharing(fitting, session)) {
            return sheet.lacking(
                    session.pricedPerProcedure() ? PROCEDURE : GROUP,
                    "code " + session.name(),
                    "fewer codes are given than there are sessions of that day");
        }
        var caps = fitting.stream()
                .filter(e -> first(e, session).equals(Optional.of(session)))
                .map(e -> price(session, e))
                .toList();
        return caps.stream().reduce(Optional.of(BigDecimal.ZERO), (sum, each) -> sum.flatMap(s -> each.map(s::add)));
    }

    /** The stages that the session's episodes name. */
    Set<Stage> stagesOf(Session session) {
        return episodes.stream()
                .filter(e -> fits(e, session))
                .map(Episode::stage)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** A code of a procedure and one of a group beside it price different sessions, and are not shared. */
    private long sharing(List<Episode> fitting, Session session) {
        return pricedAlike(session)
                .filter(s -> fitting.stream().anyMatch(e -> fits(e, s)))
                .count();
    }

    /** Each code counts once; of sessions on one day that share their codes, with the first. */
    private Optional<Session> first(Episode episode, Session session) {
        return pricedAlike(session).filter(s -> fits(episode, s)).findFirst();
    }

    private Stream<Session> pricedAlike(Session session) {
        return sessions.stream().filter(s -> s.pricedPerProcedure() == session.pricedPerProcedure());
    }

    private Optional<BigDecimal> price(Session session, Episode episode) {
        var code = Objects.requireNonNull(code(episode, session));
        var care = session.name() + " " + code;
        return session.pricedPerProcedure()
                ? cap.ofProcedure(care, session.from(), code)
                : cap.ofGroup(care, session.from(), session.until(), code);
    }

    private boolean fits(Episode episode, Session session) {
        var day = episode.careOn();
        return code(episode, session) != null && (day == null ? onlyOneOfItsKind(session) : session.covers(day));
    }

    private boolean onlyOneOfItsKind(Session session) {
        return pricedAlike(session).count() == 1;
    }

    private static @Nullable String code(Episode episode, Session session) {
        return session.pricedPerProcedure() ? episode.procedureCode() : episode.drgCode();
    }
}
