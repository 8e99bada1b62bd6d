package org.caretrail.domain.regime.no;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.assessment.Episode;
import org.caretrail.domain.regime.Worksheet;

/** NO-PN-1: what a planned stage of care would cost in Norway, by the episodes that a person gave for it. */
record PlannedPrice(Worksheet sheet, Cap cap) {

    /**
     * Exact, NOK; empty while a code, a day or a figure is missing.
     *
     * @param alone whether no other stage is granted beside it: then what names no stage is this stage's
     */
    Optional<BigDecimal> capOf(Stage stage, boolean alone) {
        var episodes = episodes().stream()
                .filter(e -> e.stage() == stage || (e.stage() == null && alone))
                .toList();
        if (episodes.isEmpty()) {
            return sheet.lacking("NO-AMOUNT-3", "code " + stage, "no DRG code is given for this stage");
        }
        return episodes.stream()
                .map(e -> cap(stage, e))
                .reduce(Optional.of(BigDecimal.ZERO), (sum, each) -> sum.flatMap(s -> each.map(s::add)));
    }

    private Optional<BigDecimal> cap(Stage stage, Episode episode) {
        var planned =
                episode.careOn() == null ? sheet.facts().application().care().from() : episode.careOn();
        return planned == null
                ? sheet.lacking("NO-PN-1", "planned day " + stage, "the planned day of care is not known")
                : cap(stage + " " + planned, planned, episode);
    }

    private Optional<BigDecimal> cap(String care, LocalDate planned, Episode episode) {
        var group = episode.drgCode();
        var procedure = episode.procedureCode();
        if (group != null && !pricedPerProcedure()) {
            return cap.ofGroup(care, planned, planned, group);
        }
        return procedure == null
                ? sheet.lacking("NO-AMOUNT-6", "code " + care, "no procedure code is given")
                : cap.ofProcedure(care, planned, procedure);
    }

    private boolean pricedPerProcedure() {
        var kind = sheet.facts().application().care().kind();
        return kind == CareKind.LABORATORY || kind == CareKind.RADIOLOGY;
    }

    private List<Episode> episodes() {
        return PriceCodes.of(sheet.facts().assessment().price());
    }
}
