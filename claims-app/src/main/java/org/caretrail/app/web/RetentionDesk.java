package org.caretrail.app.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.caretrail.app.store.ErasedPersons;
import org.caretrail.app.store.Erasures.Erasure;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.store.PersonNumbers;
import org.caretrail.app.web.view.Items;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.carecase.ErasePerson;
import org.caretrail.domain.carecase.Erasing;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.regime.Retention;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.domain.trigger.Triggers;
import org.caretrail.projections.caselist.OpenCases;
import org.caretrail.projections.links.CaseLink;
import org.caretrail.projections.links.CaseLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long cases are kept, and the erasure of the person from one (EU-GDPR-3). */
@Component
class RetentionDesk {

    private final CaseReader cases;
    private final OpenCases ids;
    private final CaseLinks links;
    private final LawInForce law;
    private final PersonNumbers persons;
    private final ErasedPersons erased;
    private final CommandGateway commands;

    RetentionDesk(
            CaseReader cases,
            OpenCases ids,
            CaseLinks links,
            LawInForce law,
            PersonNumbers persons,
            ErasedPersons erased,
            CommandGateway commands) {
        this.cases = cases;
        this.ids = ids;
        this.links = links;
        this.law = law;
        this.persons = persons;
        this.erased = erased;
        this.commands = commands;
    }

    /** A case, without its person, and how long it is kept. */
    record Kept(CaseId caseId, String caseNumber, Scheme scheme, Retention retention) {}

    /** Of so many cases those whose retention has ended and in which nothing may happen any more. */
    Items<Kept> ended(@Nullable CaseId after, int limit) {
        var page = ids.all(after, limit);
        var ended = page.stream().flatMap(id -> ended(id).stream()).toList();
        return new Items<>(ended, page.size() < limit ? null : page.getLast().toString());
    }

    private Optional<Kept> ended(CaseId id) {
        var file = cases.now(id).file();
        var scheme = file.application().scheme();
        var kept = law.now().retention(scheme, file.lastFactOn(), today(file));
        return file.course().erased() == null && kept.endedBefore(today(file)) && !Triggers.open(file)
                ? Optional.of(new Kept(id, file.caseNumber(), scheme, kept))
                : Optional.empty();
    }

    void unlessErasable(CaseId id, String reasons, @Nullable String permit) {
        Stream.of(new Text("/reasons", reasons), new Text("/permit", permit)).forEach(this::unlessANumber);
        var file = cases.now(id).file();
        Erasing.unlessErasable(file, law.now(), today(file), permit);
        unlessNeeded(id);
    }

    /** Within the transaction of the step. */
    void erase(Erasure asked, Actor by) {
        unlessNeeded(asked.caseId());
        var file = cases.now(asked.caseId()).file();
        var today = today(file);
        commands.<@Nullable Object>sendAndWait(
                new ErasePerson(asked.caseId(), new Act(by, today, today), asked.askedBy(), asked.permit()));
        erased.erase(file, today);
    }

    /** By a case that rests on it and is not over, or by a reader that has still to take its events. */
    private void unlessNeeded(CaseId id) {
        if (erased.isParked(id)) {
            throw new NotPossibleNow("A reader has set events of the case aside: see to that first.");
        }
        links.of(id).stream()
                .map(CaseLink::caseId)
                .map(other -> cases.now(other).file())
                .filter(Triggers::open)
                .findFirst()
                .ifPresent(open -> {
                    throw new Refusal(
                            Reason.CASE_RUNS, "EU-GDPR-3", null, open.caseNumber() + " goes with it, and is not over");
                });
    }

    private record Text(String pointer, @Nullable String text) {}

    private void unlessANumber(Text given) {
        if (given.text() != null && persons.looksLikeNationalNumber(given.text())) {
            throw new MalformedRequest(given.pointer(), "holds what looks like an identity number");
        }
    }

    private LocalDate today(CaseFile file) {
        return cases.today(file.application().scheme());
    }
}
