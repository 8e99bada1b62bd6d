package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;

import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.decision.Finding.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedCareTest {

    @ParameterizedTest
    @CsvSource({
        "true,, 2020-05-01, MET",
        "true, EMERGENCY, 2020-05-01, MET",
        ", HOME, 2020-05-01, MET",
        "false, ABROAD, 2020-05-01, NOT_MET",
        "false, EMERGENCY, 2020-05-01, NOT_MET",
        ", ABROAD, 2020-05-01, NOT_MET",
        "false,, 2020-05-01, NOT_MET",
        "false, HOME, 2020-05-01, OPEN",
        ", ABROAD, 2020-05-06, OPEN",
        ",, 2020-05-01, OPEN",
        ",,, OPEN",
    })
    void NL_ROUTE_5_goes_by_what_happened(Boolean planned, NeedArose need, String from, Result result) {
        var facts = NlCases.authorisation()
                .received("2020-05-05")
                .planned(planned, need)
                .care(from, null)
                .facts();
        assertThat(PlannedCare.of(facts).result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"2020-05-05, OPEN", "2020-05-06, MET"})
    void NL_ROUTE_5_care_that_begins_after_the_application_was_planned(String from, Result result) {
        var facts = NlCases.authorisation()
                .received("2020-05-05")
                .planned(null, null)
                .care(from, null)
                .facts();
        assertThat(PlannedCare.of(facts).result()).isEqualTo(result);
    }
}
