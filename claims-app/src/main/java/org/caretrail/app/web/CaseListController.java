package org.caretrail.app.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.caretrail.app.store.PersonNumbers;
import org.caretrail.app.web.view.CaseView;
import org.caretrail.app.web.view.Items;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.casefile.Status;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.projections.caselist.CaseFilter;
import org.caretrail.projections.caselist.CaseList;
import org.caretrail.projections.caselist.CaseSort;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of cases, now or as it was recorded at a moment. */
@RestController
@RequestMapping("/api/v1/cases")
class CaseListController {

    private final CaseList list;
    private final CaseReader cases;
    private final PersonNumbers persons;
    private final Clock clock;

    CaseListController(CaseList list, CaseReader cases, PersonNumbers persons, Clock clock) {
        this.list = list;
        this.cases = cases;
        this.persons = persons;
        this.clock = clock;
    }

    /** What a list is asked for. */
    record Query(
            @Nullable CaseType type,
            @Nullable Status status,
            @Nullable Scheme scheme,
            @Nullable String assignee,
            @Nullable PersonId person,
            @Nullable LocalDate dueBefore,
            @Nullable Boolean overdue,
            @Nullable Country country,
            @Nullable String q,
            @Nullable Instant asOf) {}

    @GetMapping
    Items<CaseView> list(
            @ParameterObject Query query,
            @RequestParam(defaultValue = "-receivedOn") String sort,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam @Nullable String after) {
        try {
            var page = list.page(filter(query), CaseSort.of(sort), limit, after);
            return new Items<>(cases.items(page.entries(), query.asOf()), page.next());
        } catch (IllegalArgumentException e) {
            throw new MalformedRequest("", String.valueOf(e.getMessage()));
        }
    }

    private CaseFilter filter(Query q) {
        if (Stream.of(q.q(), q.assignee()).anyMatch(text -> text != null && text.indexOf('\0') >= 0)) {
            throw new MalformedRequest("", "a text holds no NUL character");
        }
        if (q.q() != null && persons.looksLikeNationalNumber(q.q())) {
            throw new MalformedRequest(
                    "q", "an identity number never stands in an address: look the person up instead");
        }
        return new CaseFilter(
                q.type(),
                q.status(),
                q.scheme(),
                q.assignee(),
                q.person(),
                q.dueBefore(),
                Boolean.TRUE.equals(q.overdue()) ? today(q) : null,
                q.country(),
                q.q(),
                q.asOf());
    }

    /** The day on which a term counts as run out: that of the moment asked for, in the institution's time zone. */
    private LocalDate today(Query q) {
        var moment = q.asOf() == null ? clock.instant() : q.asOf();
        var scheme = q.scheme() == null ? Scheme.NO_HELFO : q.scheme();
        return LocalDate.ofInstant(moment, scheme.zone());
    }
}
