package org.caretrail.domain.regime.no;

import java.util.List;
import org.caretrail.domain.assessment.Episode;
import org.caretrail.domain.assessment.PriceInputs;
import org.jspecify.annotations.Nullable;

/** The codes of an assessment, episode by episode. */
final class PriceCodes {

    private PriceCodes() {}

    /** One code for the whole is one episode; an episode that names none of its own takes the one for the whole. */
    static List<Episode> of(@Nullable PriceInputs price) {
        if (price == null) {
            return List.of();
        }
        var whole = new Episode(null, null, price.drgCode(), null, price.procedureCode());
        var episodes = price.episodes().isEmpty() ? List.of(whole) : price.episodes();
        return episodes.stream()
                .map(e ->
                        coded(e) ? e : new Episode(e.careOn(), e.stage(), whole.drgCode(), null, whole.procedureCode()))
                .filter(PriceCodes::coded)
                .toList();
    }

    private static boolean coded(Episode episode) {
        return episode.drgCode() != null || episode.procedureCode() != null;
    }
}
