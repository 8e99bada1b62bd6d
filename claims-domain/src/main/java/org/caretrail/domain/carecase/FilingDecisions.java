package org.caretrail.domain.carecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.application.Request.NotificationRequest;
import org.caretrail.domain.carecase.FilingCommand.AddNote;
import org.caretrail.domain.carecase.FilingCommand.CorrectApplication;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.FilingEvent.ApplicationCorrected;
import org.caretrail.domain.event.FilingEvent.NoteAdded;
import org.caretrail.domain.shared.CaseId;
import org.jspecify.annotations.Nullable;

/** Decides on corrections and notes. A correction never touches who applied, under which scheme, or what was counted. */
final class FilingDecisions {

    private FilingDecisions() {}

    static CaseEvent note(AddNote c, CaseFile file) {
        Refusal.unlessDatedWell(c.act(), file.application().receivedOn(), "receipt");
        return new NoteAdded(c.caseId(), c.act().on(), c.text());
    }

    static List<CaseEvent> correct(CorrectApplication c, Setting setting) {
        setting.unlessEnded();
        var file = setting.file();
        Refusal.unlessPast(c.act());
        refusedWhen(c.application().receivedOn().isAfter(c.act().on()), "nothing is corrected before it was received");
        refusedWhen(
                c.application().equals(file.application()) && c.request().equals(file.request()),
                "nothing would change");
        refusedWhen(
                c.application().scheme() != file.application().scheme()
                        || !c.application().personId().equals(file.personId()),
                "another scheme or another person is another application");
        unlessSameInKind(c.request(), file.request());
        Opening.unlessOfThisPerson(c.request(), file.personId(), setting.others());
        VoluntaryDeductible.unlessOffered(c.application(), c.act().on(), setting.regimes());
        var events = new ArrayList<CaseEvent>(List.of(new ApplicationCorrected(
                c.caseId(), c.act().on(), c.pointer(), c.was(), c.is(), c.application(), c.request(), c.reasons())));
        var corrected = new Setting(file.after(events.getFirst()), setting.regimes(), setting.others());
        Silence.begins(c.act(), corrected).ifPresent(events::add);
        return setting.withCompleteness(c.act(), events.toArray(CaseEvent[]::new));
    }

    private static void unlessSameInKind(Request corrected, Request before) {
        switch (before) {
            case NotificationRequest n ->
                refusedWhen(
                        !(corrected instanceof NotificationRequest c)
                                || !c.stages().equals(n.stages()),
                        "a further stage is asked for, and a stage asked for stays so");
            case ClaimRequest claim -> {
                refusedWhen(
                        !(corrected instanceof ClaimRequest c) || !lines(c).equals(lines(claim)),
                        "invoices and lines are added, and none is taken away");
                refusedWhen(
                        !(corrected instanceof ClaimRequest c)
                                || replaced(claim.priorNotification(), c.priorNotification())
                                || replaced(claim.s2Authorisation(), c.s2Authorisation()),
                        "a claim keeps the notification and the S2 that it was made on");
            }
            case Request.AuthorisationRequest _ -> {}
        }
    }

    private static boolean replaced(@Nullable CaseId before, @Nullable CaseId after) {
        return before != null && !Objects.equals(before, after);
    }

    private static List<String> lines(ClaimRequest claim) {
        return claim.invoices().stream()
                .flatMap(i -> Stream.concat(
                        Stream.of(i).map(Invoice::invoiceId), i.lines().stream().map(InvoiceLine::lineId)))
                .toList();
    }

    private static void refusedWhen(boolean refused, String why) {
        Refusal.when(refused, Reason.NOT_CORRECTABLE, "/pointer", why);
    }
}
