package org.caretrail.domain.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.caretrail.domain.casefile.Appeal.Pleaded;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.CourseEvent.TermRecounted;
import org.caretrail.domain.event.DecisionEvent.DecisionReconsidered;
import org.caretrail.domain.event.DecisionEvent.DecisionUpheld;
import org.caretrail.domain.event.DecisionEvent.DecisionWithdrawn;
import org.caretrail.domain.event.ProcedureEvent;
import org.caretrail.domain.event.RemedyEvent;
import org.caretrail.domain.event.RemedyEvent.AppealLodged;
import org.caretrail.domain.event.RemedyEvent.AppealRuled;
import org.caretrail.domain.event.RemedyEvent.CaseForwardedToAppealBody;
import org.caretrail.domain.event.RemedyEvent.ComplaintAdmitted;
import org.caretrail.domain.event.RemedyEvent.ComplaintAnswerProlonged;
import org.caretrail.domain.event.RemedyEvent.ComplaintCostsClaimed;
import org.caretrail.domain.event.RemedyEvent.ComplaintCostsDecided;
import org.caretrail.domain.event.RemedyEvent.ComplaintFoundInadmissible;
import org.caretrail.domain.event.RemedyEvent.ComplaintLodged;
import org.caretrail.domain.event.RemedyEvent.ComplaintWithdrawn;
import org.caretrail.domain.event.RemedyEvent.DemandAdded;
import org.caretrail.domain.event.RemedyEvent.DemandLeftOut;
import org.caretrail.domain.event.RemedyEvent.DetrimentAnnounced;
import org.caretrail.domain.remedy.AppealOutcome;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Lists;
import org.jspecify.annotations.Nullable;

/** The complaints and appeals of a case. */
public record Remedies(List<Complaint> complaints, List<Appeal> appeals) {

    static final Remedies NONE = new Remedies(List.of(), List.of());

    Remedies after(CaseEvent event) {
        return switch (event) {
            case RemedyEvent e -> on(e);
            case DecisionUpheld e -> answered(e.complaint(), Complaint.State.UPHELD, e.happenedOn());
            case DecisionReconsidered e ->
                changed(e.decision().supersedes(), e.happenedOn())
                        .answered(e.complaint(), Complaint.State.CHANGED, e.happenedOn());
            case TermRecounted e ->
                new Remedies(
                        Lists.changed(
                                complaints,
                                c -> e.mayBeOf(c.complaintId()) && e.was().equals(c.answerBy()),
                                c -> c.answeredBy(e.is())),
                        appeals);
            case DecisionWithdrawn e -> changed(e.decision(), e.happenedOn());
            default -> this;
        };
    }

    /** The last complaint of which the party was told that it may make the decision worse. */
    public Optional<Complaint> toldOfDetriment() {
        return complaints.reversed().stream()
                .filter(c -> c.detrimentTold() != null)
                .findFirst();
    }

    public Optional<Complaint> complaint(String id) {
        return complaints.stream().filter(c -> c.complaintId().equals(id)).findFirst();
    }

    public Optional<Appeal> appeal(String id) {
        return appeals.stream().filter(a -> a.appealId().equals(id)).findFirst();
    }

    public boolean underAppeal() {
        return appeals.stream().anyMatch(Appeal::open);
    }

    /** Whether an appeal body has this decision before it. */
    public boolean underAppeal(DecisionId decision) {
        return appeals.stream().anyMatch(a -> a.open() && a.against().contains(decision));
    }

    public boolean underReconsideration() {
        return complaints.stream().anyMatch(Complaint::open);
    }

    /** What a decision that takes the place of this one answers. */
    public List<Complaint> openAgainst(@Nullable DecisionId decision) {
        return complaints.stream()
                .filter(c -> c.open() && c.against().equals(decision))
                .toList();
    }

    /** Whether a complaint had the decision changed, by the institution or by the body to which it was sent on. */
    public boolean changedDecision(Complaint complaint) {
        return complaint.state() == Complaint.State.CHANGED
                || (complaint.state() == Complaint.State.FORWARDED
                        && appeals.stream()
                                .filter(a -> a.against().contains(complaint.against()))
                                .flatMap(a -> Stream.ofNullable(a.ruling()))
                                .anyMatch(ruling -> ruling.outcome() != AppealOutcome.UPHELD));
    }

    private Remedies on(RemedyEvent event) {
        return switch (event) {
            case ComplaintLodged e -> lodged(e);
            case ComplaintFoundInadmissible e ->
                answered(e.complaintId(), Complaint.State.INADMISSIBLE, e.happenedOn());
            case ComplaintWithdrawn e -> answered(e.complaintId(), Complaint.State.WITHDRAWN, e.happenedOn());
            case ComplaintAdmitted e -> complaint(e.complaintId(), c -> c.admitted(e.happenedOn()));
            case ComplaintAnswerProlonged e -> complaint(e.complaintId(), c -> c.prolonged(e.ground()));
            case DetrimentAnnounced e -> complaint(e.complaintId(), c -> c.told(e.happenedOn()));
            case CaseForwardedToAppealBody e -> answered(e.complaintId(), Complaint.State.FORWARDED, e.happenedOn());
            case ComplaintCostsClaimed e -> complaint(e.complaintId(), c -> c.with(e));
            case ComplaintCostsDecided e -> complaint(e.complaintId(), c -> c.with(e));
            case AppealLodged e -> lodged(e);
            case DemandAdded e -> changed(e.appealId(), a -> a.with(new Pleaded(e.demand(), e.happenedOn(), null)));
            case DemandLeftOut e ->
                changed(e.appealId(), a -> a.with(new Pleaded(e.demand(), e.happenedOn(), e.why())));
            case ProcedureEvent e -> changed(e.appealId(), a -> a.with(e));
            case AppealRuled e -> changed(e.appealId(), a -> a.ruled(e));
        };
    }

    private Remedies lodged(ComplaintLodged e) {
        var complaint = new Complaint(
                e.complaintId(),
                e.against(),
                e.grounds(),
                e.happenedOn(),
                e.lastDay(),
                e.inTime(),
                e.answerBy(),
                Set.of(),
                Complaint.State.OPEN,
                null,
                null,
                null,
                null,
                null);
        return new Remedies(Lists.plus(complaints, complaint), appeals);
    }

    private Remedies lodged(AppealLodged e) {
        var demands = e.demands().stream()
                .map(d -> new Pleaded(d, e.happenedOn(), null))
                .toList();
        var appeal = new Appeal(
                e.appealId(),
                e.body(),
                e.against(),
                e.happenedOn(),
                e.findings(),
                demands,
                List.of(),
                null,
                Appeal.State.OPEN);
        return new Remedies(complaints, Lists.plus(appeals, appeal));
    }

    private Remedies changed(@Nullable DecisionId decision, LocalDate on) {
        return new Remedies(
                Lists.changed(complaints, openAgainst(decision)::contains, c -> c.ended(Complaint.State.CHANGED, on)),
                appeals);
    }

    private Remedies answered(@Nullable String id, Complaint.State state, LocalDate on) {
        return complaint(id, c -> c.ended(state, on));
    }

    private Remedies complaint(@Nullable String id, UnaryOperator<Complaint> change) {
        return new Remedies(Lists.changed(complaints, c -> c.complaintId().equals(id), change), appeals);
    }

    private Remedies changed(String id, UnaryOperator<Appeal> change) {
        return new Remedies(complaints, Lists.changed(appeals, a -> a.appealId().equals(id), change));
    }
}
