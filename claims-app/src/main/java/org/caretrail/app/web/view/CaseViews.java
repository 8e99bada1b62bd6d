package org.caretrail.app.web.view;

import java.time.LocalDate;
import java.util.List;
import org.caretrail.domain.casefile.Status;
import org.caretrail.domain.clock.LawOfCase;
import org.jspecify.annotations.Nullable;

/** From the file of a case to what clients see of it. */
public final class CaseViews {

    private CaseViews() {}

    /** The case as a whole. */
    public static CaseView whole(LawOfCase law, long version, LocalDate today, List<RelatedView> related) {
        return view(law, version, today, DossierView.of(law.file().dossier()), related);
    }

    /** The case as a list shows it: without its dossier. */
    public static CaseView item(LawOfCase law, long version, LocalDate today, List<RelatedView> related) {
        return view(law, version, today, null, related);
    }

    private static CaseView view(
            LawOfCase law, long version, LocalDate today, @Nullable DossierView dossier, List<RelatedView> related) {
        var file = law.file();
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
                ClockView.all(file, law.regimes(), today),
                file.decisions().taken().stream().map(DecisionView::of).toList(),
                ProposedView.of(file.decisions().pending()),
                S2View.of(file),
                GrantView.of(file, today),
                file.uses().all().stream().map(UseView::of).toList(),
                file.remedies().complaints().stream()
                        .map(complaint -> ComplaintView.of(complaint, law))
                        .toList(),
                file.remedies().appeals().stream().map(AppealView::of).toList(),
                CorrespondenceView.of(file),
                TravelView.of(file.travel()),
                SettlementView.of(file),
                file.payments().orders().stream().map(PaymentView::of).toList(),
                OverpaymentView.of(file),
                LetterView.of(file),
                related);
    }
}
