package org.caretrail.domain.s2;

import static org.caretrail.domain.carecase.Cases.CASE;
import static org.caretrail.domain.carecase.Cases.PERSON;
import static org.caretrail.domain.carecase.Cases.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.Channel;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.application.Request.AuthorisationRequest;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.carecase.CaseCommand;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.decision.Rested;
import org.caretrail.domain.decision.RowRef;
import org.caretrail.domain.event.ApplicationEvent.AuthorisationRequested;
import org.caretrail.domain.event.AuthorisationEvent.DeemedGrantTermBegan;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CourseEvent.CaseResumed;
import org.caretrail.domain.event.CourseEvent.CaseSuspended;
import org.caretrail.domain.event.FilingEvent.ApplicationCorrected;
import org.caretrail.domain.regime.Regime;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.regime.Tables;
import org.caretrail.domain.regime.nl.Netherlands;
import org.caretrail.domain.regime.no.Norway;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.PersonalData;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * An application for an S2 that the residence fund forwarded to a Dutch insurer, received on 31 January 2027: eight weeks
 * end on the Sunday on which summer time begins.
 */
public final class Forwarded {

    public static final LocalDate RECEIVED = LocalDate.of(2027, 1, 31);
    public static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 28);
    public static final LocalDate FROM = LocalDate.of(2027, 5, 3);
    public static final LocalDate TO = LocalDate.of(2027, 5, 7);
    public static final RowRef ROW = new RowRef(
            "deemed-grant-terms",
            1,
            "NL",
            null,
            null,
            "R",
            "NL-CAK-7: decision within 8 weeks, recalled and not verified");

    private static final List<Regime> COUNTRIES = List.of(new Norway(), new Netherlands());

    /** As shipped. */
    public static final Regimes LAW = new Regimes(COUNTRIES, Tables.of(COUNTRIES, ""));

    private Forwarded() {}

    public static FixtureConfiguration<S2Authorisation> fixture() {
        return new AggregateTestFixture<>(S2Authorisation.class)
                .registerInjectableResource(LAW)
                .registerInjectableResource((OtherCases) _ -> Optional.empty())
                .registerCommandTargetResolver(message ->
                        new VersionedAggregateIdentifier(((CaseCommand) message.getPayload()).caseId(), null));
    }

    public static AuthorisationRequested requested() {
        return requested(Scheme.NL_ZVW, FROM, TO);
    }

    public static AuthorisationRequested requested(Scheme scheme, @Nullable LocalDate from, @Nullable LocalDate to) {
        var patient = new Person("Marie", null, null, null, null, null, List.of(), null, null);
        var care = new Care(null, null, new Country("BE"), null, null, null, from, to, null, null);
        var application = new Application(
                scheme, RECEIVED, Channel.DIGITAL, PERSON, new PersonalData<>(PERSON, patient), null, care);
        return new AuthorisationRequested(
                CASE,
                RECEIVED,
                "S2-2027-000001",
                application,
                new AuthorisationRequest(null, Through.RESIDENCE_FUND, null));
    }

    public static DeemedGrantTermBegan began() {
        return began(RECEIVED, false);
    }

    public static DeemedGrantTermBegan began(LocalDate received, boolean alreadyOver) {
        var clock = new LegalClock("EU-26-2", "2010-05-01", received, received.plusDays(56));
        return new DeemedGrantTermBegan(CASE, received, Scheme.NL_ZVW, clock, ROW, alreadyOver, null);
    }

    /** In a case that had rested by then, or rests. */
    public static DeemedGrantTermBegan began(Rested rested) {
        var clock = began().clock();
        return new DeemedGrantTermBegan(CASE, RECEIVED, Scheme.NL_ZVW, clock, ROW, false, rested);
    }

    public static CaseSuspended suspended(LocalDate on) {
        return new CaseSuspended(CASE, on, said("in hospital"), null);
    }

    public static CaseResumed resumed(LocalDate on) {
        return new CaseResumed(CASE, on, said("back home"));
    }

    /** It was found out how it came. */
    public static ApplicationCorrected corrected(Through through) {
        return new ApplicationCorrected(
                CASE,
                RECEIVED.plusDays(3),
                "/through",
                null,
                said(through.name()),
                requested().application(),
                new AuthorisationRequest(null, through, null),
                said("as the fund says"));
    }

    /** After what happened, the next step. */
    public static TestExecutor<S2Authorisation> after(CaseEvent... history) {
        return fixture().given(List.of(history));
    }

    /** A check of all that a step makes happen. */
    public static Matcher<List<EventMessage<?>>> payloads(Consumer<List<CaseEvent>> check) {
        return Matchers.predicate(messages -> {
            check.accept(messages.stream().map(m -> (CaseEvent) m.getPayload()).toList());
            return true;
        });
    }
}
