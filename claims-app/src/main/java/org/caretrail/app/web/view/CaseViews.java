package org.caretrail.app.web.view;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.casefile.Status;
import org.jspecify.annotations.Nullable;

/** From the file of a case to what clients see of it. */
public final class CaseViews {

    private CaseViews() {}

    /** The case as a whole. */
    public static CaseView whole(
            CaseFile file, long version, LocalDate today, List<ClockView> clocks, List<RelatedView> related) {
        return view(file, version, today, clocks, DossierView.of(file.dossier()), related);
    }

    /** The case as a list shows it: without its dossier. */
    public static CaseView item(
            CaseFile file, long version, LocalDate today, List<ClockView> clocks, List<RelatedView> related) {
        return view(file, version, today, clocks, null, related);
    }

    private static CaseView view(
            CaseFile file,
            long version,
            LocalDate today,
            List<ClockView> clocks,
            @Nullable DossierView dossier,
            List<RelatedView> related) {
        var application = file.application();
        return new CaseView(
                file.caseId(),
                file.caseNumber(),
                file.request().type(),
                application.scheme(),
                Status.of(file),
                file.personId(),
                version,
                file.course().assignee(),
                file.course().suspendedOn(),
                ReferralView.of(file.course()),
                ErasedView.of(file.course()),
                application.receivedOn(),
                application.channel(),
                application.person(),
                application.representative(),
                application.care(),
                file.request(),
                dossier,
                clocks,
                file.decisions().taken().stream().map(DecisionView::of).toList(),
                ProposedView.of(file.decisions().pending()),
                S2View.of(file),
                GrantView.of(file, today),
                file.uses().all().stream().map(UseView::of).toList(),
                file.remedies().complaints().stream().map(ComplaintView::of).toList(),
                file.remedies().appeals().stream().map(AppealView::of).toList(),
                CorrespondenceView.of(file),
                TravelView.of(file.travel()),
                SettlementView.of(file),
                file.payments().orders().stream().map(PaymentView::of).toList(),
                LetterView.of(file),
                related);
    }
}
