package org.caretrail.domain.carecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.domain.carecase.FilingCommand.ChangeInsurer;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.correspondence.PolicyConsent;
import org.caretrail.domain.decision.S2Terms;
import org.caretrail.domain.event.CaseEvent;
import org.caretrail.domain.event.FilingEvent.InsurerChanged;
import org.jspecify.annotations.Nullable;

/** NL-S2-5: records that the person changed insurer, and until when what was authorised before survives that. */
final class InsurerDecisions {

    private InsurerDecisions() {}

    static CaseEvent change(ChangeInsurer c, Setting setting) {
        setting.unlessEnded();
        Refusal.unlessPast(c.act());
        Refusal.when(!setting.law().underPolicy(), Reason.WRONG_CASE_TYPE, "the scheme of this case knows no insurers");
        return new InsurerChanged(
                c.caseId(), c.act().on(), c.from(), c.insurance(), survivingUntil(c.from(), setting.file()));
    }

    private static @Nullable LocalDate survivingUntil(LocalDate from, CaseFile file) {
        var consents = file.heard().coverage().consents().stream().map(PolicyConsent::validUntil);
        return Stream.concat(s2Until(file).stream(), consents)
                .filter(until -> !until.isBefore(from))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Optional<LocalDate> s2Until(CaseFile file) {
        return file.decisions()
                .standing()
                .filter(d -> d.outcome().favourable())
                .flatMap(d -> file.heard()
                        .extendedUntil(d.decisionId())
                        .or(() -> Optional.ofNullable(d.s2()).map(S2Terms::validUntil)));
    }
}
