package org.caretrail.app.readmodel;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.caretrail.app.events.SampleEvents;
import org.caretrail.app.events.SampleValues;
import org.caretrail.projections.history.CaseHistory;
import org.caretrail.projections.history.HistoryEntry;
import org.caretrail.projections.support.Recorded;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Every event has a sentence that a handler would say, and names what it changed. */
class CaseHistoryTest {

    private static final Map<String, HistoryEntry> TOLD =
            told().stream().collect(toMap(HistoryEntry::type, entry -> entry));

    @Test
    void sentences_say_what_happened() {
        assertThat(words("ClaimSubmitted"))
                .isEqualTo("Claim for reimbursement submitted for care in Germany, received 2024-03-11"
                        + " (RC-2024-000017)");
        assertThat(words("UserFeeSettled"))
                .isEqualTo(
                        "User fee for care on 2024-03-11 settled: EUR 203.00 counted, EUR 200.00 returned (NO-FEE-4)");
        assertThat(words("PaymentOrdered")).isEqualTo("Payment of EUR 9388.20 ordered");
        assertThat(words("DocumentReceived")).isEqualTo("Itemised invoice received (de, issued 2024-03-11)");
        assertThat(words("DocumentTranslated")).isEqualTo("Translation of the itemised invoice received (nb)");
        assertThat(words("DocumentSetAside")).isEqualTo("The itemised invoice set aside: illegible");
        assertThat(words("DossierCompleted"))
                .isEqualTo("Dossier complete; processing term runs to 2024-06-03 (NO-CLOCK-5)");
        assertThat(words("DossierFoundIncomplete"))
                .isEqualTo("Dossier incomplete: missing referral (NO-REFERRAL); not translated itemised invoice"
                        + " (NO-LANG); not known yet /care/kind (NO-DOC-1)");
        assertThat(words("CaseAssessed"))
                .isEqualTo("Assessed: NL-S2-1 IN_PACKAGE met; line 1.1 not eligible: ROOM_UPGRADE; price inputs;"
                        + " NO-CLOCK-1 2024-03-11 settled as met at EUR 12.30 at 1.2340; stay from 2024-03-11 to 2024-03-20"
                        + "; user fee of 2024-03-11 OUTPATIENT exempt: PREGNANCY_AND_BIRTH");
        assertThat(words("ClaimDecided"))
                .startsWith("Decided: REFUSED by NO-CLOCK-1 2024-03-11")
                .endsWith("the right route is DIRECTIVE");
        assertThat(words("DemandLeftOut")).isEqualTo("Demand left out: came after the hearing question (NO-CLOCK-1)");
        assertThat(words("AppealLodged"))
                .isEqualTo("Appeal lodged with GCZ; out of order: asked for within six months (NO-CLOCK-1)");
    }

    @Test
    void every_sentence_is_one() {
        assertThat(TOLD.values()).allSatisfy(entry -> {
            assertThat(entry.words()).matches("[A-Z].*[^.;:, ]").doesNotContain("null", "[", "PersonalData");
            assertThat(entry.version()).isEqualTo("1");
            assertThat(entry.actor()).isEqualTo(SampleValues.HANDLER);
        });
    }

    @Test
    void what_changed_can_be_written_as_json() {
        var json = JsonMapper.builder().build();

        var decided = json.valueToTree(entry("ClaimDecided")).at("/changed");
        assertThat(decided.at("/amounts/payout/amount").asString()).isEqualTo("9188.20");
        assertThat(decided.at("/outcome").asString()).isEqualTo("REFUSED");
        var assessed = json.valueToTree(entry("CaseAssessed")).at("/changed");
        assertThat(assessed.at("/policyYear").asInt()).isEqualTo(2020);
        assertThat(assessed.at("/findings/0").asString()).isEqualTo("NL-S2-1 IN_PACKAGE met");
    }

    private static String words(String type) {
        return entry(type).words();
    }

    private static HistoryEntry entry(String type) {
        return Objects.requireNonNull(TOLD.get(type));
    }

    private static List<HistoryEntry> told() {
        var events = SampleEvents.all();
        return CaseHistory.of(IntStream.range(0, events.size())
                .mapToObj(i -> new Recorded(events.get(i), "e" + i, i, Instant.EPOCH, SampleValues.HANDLER))
                .toList());
    }
}
