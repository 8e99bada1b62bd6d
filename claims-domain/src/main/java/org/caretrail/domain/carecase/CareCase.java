package org.caretrail.domain.carecase;

import org.axonframework.commandhandling.CommandHandler;
import org.caretrail.domain.casefile.OtherCases;
import org.caretrail.domain.regime.Regimes;

/**
 * A case of any type. Consistency boundary, and nothing else: what all three types share is handled here, each command by
 * one pure function of the file of the case.
 */
public abstract class CareCase extends FiledCase {

    @CommandHandler
    void handle(CourseCommand.AssignCase c) {
        apply(CourseDecisions.decide(c, file()));
    }

    @CommandHandler
    void handle(CourseCommand.SuspendCase c) {
        apply(CourseDecisions.decide(c, file()));
    }

    @CommandHandler
    void handle(CourseCommand.ResumeCase c, Regimes regimes, OtherCases others) {
        apply(Recounting.after(CourseDecisions.decide(c, file()), c.act(), setting(regimes, others)));
    }

    @CommandHandler
    void handle(CourseCommand.WithdrawCase c) {
        apply(CourseDecisions.decide(c, file()));
    }

    @CommandHandler
    void handle(CountTermsAnew c, Regimes regimes, OtherCases others) {
        apply(Recounting.anew(c.act(), setting(regimes, others)));
    }

    @CommandHandler
    void handle(ErasePerson c, Regimes regimes, OtherCases others) {
        apply(Erasing.decide(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(CourseCommand.ReferCaseOn c) {
        apply(CourseDecisions.decide(c, file()));
    }

    @CommandHandler
    void handle(FilingCommand.AddNote c) {
        apply(FilingDecisions.note(c, file()));
    }

    @CommandHandler
    void handle(FilingCommand.ChangeInsurer c, Regimes regimes, OtherCases others) {
        apply(InsurerDecisions.change(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(FilingCommand.CorrectApplication c, Regimes regimes, OtherCases others) {
        apply(FilingDecisions.correct(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(DossierCommand.ReceiveDocument c, Regimes regimes, OtherCases others) {
        apply(DossierDecisions.decide(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(DossierCommand.ReceiveTranslation c, Regimes regimes, OtherCases others) {
        apply(DossierDecisions.decide(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(DossierCommand.CorrectDocument c, Regimes regimes, OtherCases others) {
        apply(DossierDecisions.decide(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(DossierCommand.SetDocumentAside c, Regimes regimes, OtherCases others) {
        apply(DossierDecisions.decide(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(DossierCommand.RequestDocuments c, Regimes regimes, OtherCases others) {
        apply(DossierDecisions.decide(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(DossierCommand.RequestTranslation c, Regimes regimes, OtherCases others) {
        apply(DossierDecisions.decide(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(DecisionCommand.AssessCase c, Regimes regimes, OtherCases others) {
        apply(AssessmentDecisions.assess(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(DecisionCommand.DecideCase c, Regimes regimes, OtherCases others) {
        apply(Deciding.decide(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(DecisionCommand.ApproveProposal c, Regimes regimes, OtherCases others) {
        apply(Deciding.approve(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(DecisionCommand.ReturnProposal c) {
        apply(Deciding.giveBack(c, file()));
    }

    @CommandHandler
    void handle(DecisionCommand.WithdrawProposal c) {
        apply(Deciding.takeBack(c, file()));
    }

    @CommandHandler
    void handle(DecisionCommand.RecordDelivery c) {
        apply(Reconsidering.delivered(c, file()));
    }

    @CommandHandler
    void handle(DecisionCommand.RecordFailedDelivery c) {
        apply(Reconsidering.notDelivered(c, file()));
    }

    @CommandHandler
    void handle(DecisionCommand.ReconsiderDecision c, Regimes regimes, OtherCases others) {
        apply(Deciding.reconsider(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(DecisionCommand.UpholdDecision c, Regimes regimes, OtherCases others) {
        apply(Reconsidering.uphold(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(DecisionCommand.WithdrawDecision c) {
        apply(Reconsidering.withdraw(c, file()));
    }

    @CommandHandler
    void handle(RemedyCommand.LodgeComplaint c, Regimes regimes, OtherCases others) {
        apply(ComplaintDecisions.lodge(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(RemedyCommand.FindComplaintInadmissible c, Regimes regimes, OtherCases others) {
        apply(ComplaintDecisions.inadmissible(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(RemedyCommand.WithdrawComplaint c, Regimes regimes, OtherCases others) {
        apply(ComplaintDecisions.withdraw(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(RemedyCommand.AdmitComplaint c, Regimes regimes, OtherCases others) {
        apply(RemedyDecisions.admit(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(RemedyCommand.ProlongAnswer c, Regimes regimes, OtherCases others) {
        apply(ComplaintDecisions.prolong(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(RemedyCommand.AnnounceDetriment c, Regimes regimes, OtherCases others, LetterPress press) {
        apply(RemedyDecisions.announce(c, setting(regimes, others), press));
    }

    @CommandHandler
    void handle(RemedyCommand.ForwardComplaint c, Regimes regimes, OtherCases others) {
        apply(RemedyDecisions.forward(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(RemedyCommand.ClaimComplaintCosts c, Regimes regimes, OtherCases others) {
        apply(RemedyDecisions.claim(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(RemedyCommand.DecideComplaintCosts c, Regimes regimes, OtherCases others) {
        apply(RemedyDecisions.decide(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(RemedyCommand.LodgeAppeal c, Regimes regimes, OtherCases others) {
        apply(AppealDecisions.lodge(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(RemedyCommand.AddDemand c, Regimes regimes, OtherCases others) {
        apply(AppealDecisions.add(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(RemedyCommand.RecordProcedureStep c, Regimes regimes, OtherCases others) {
        apply(AppealDecisions.step(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(RemedyCommand.RecordRuling c, Regimes regimes, OtherCases others) {
        apply(AppealDecisions.rule(c, setting(regimes, others)));
    }

    @CommandHandler
    void handle(LetterCommand.SendLetter c, Regimes regimes, OtherCases others, LetterPress press) {
        apply(LetterDecisions.send(c, setting(regimes, others), press));
    }

    @CommandHandler
    void handle(RunErrand c, Regimes regimes, OtherCases others, LetterPress press) {
        apply(ErrandDecisions.run(c, setting(regimes, others), press));
    }

    @CommandHandler
    void handle(LetterCommand.RecordFailedLetter c) {
        apply(LetterDecisions.failed(c, file()));
    }
}
