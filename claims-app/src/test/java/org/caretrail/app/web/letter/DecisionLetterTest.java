package org.caretrail.app.web.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.app.web.fixture.OpenCase;
import org.caretrail.app.web.fixture.Ready;
import org.junit.jupiter.api.Test;

class DecisionLetterTest extends CaseTest {

    @Test
    void a_granted_notification_says_its_ceiling_and_how_it_was_worked_out() {
        var kase = Ready.notification(this);
        var id = kase.decided("GRANTED", Ready.DAY);

        var letter = letter(kase, id, "nb");

        assertThat(letter.text())
                .contains("Du får forhåndstilsagn", "Enhetspris i ISF", "52 248,00 kr", "DRG-vekt", "Begrunnelse")
                .contains("Du kan klage på vedtaket", "Verdt å vite");
        assertThat(letter.faults("2a")).isEmpty();
        assertThat(letter.faults("ua1")).isEmpty();
    }

    @Test
    void NO_COUNT_what_is_sent_digitally_names_the_last_day_to_complain_and_what_goes_by_post_the_term() {
        var digital = Ready.refused(this);
        var post = Ready.refused(
                this, Application.minimal("prior-notifications", "NO_HELFO").with("/channel", "PAPER"));

        assertThat(letter(digital, digital.lastDecision(), "nb").text()).contains("Siste frist er 2. april 2024");
        assertThat(letter(post, post.lastDecision(), "nb").text())
                .contains("Fristen er 6 uker fra den dagen dette brevet kom fram til deg");
    }

    @Test
    void a_refusal_says_what_is_not_met_and_where_to_turn() {
        var kase = Ready.refused(this);

        assertThat(letter(kase, kase.lastDecision(), "nb").text())
                .contains(
                        "Avslag på søknad om forhåndstilsagn",
                        "Dette er ikke oppfylt",
                        "Behandlingslandet er med i ordningen");
        assertThat(letter(kase, kase.lastDecision(), "en").text())
                .contains("Your application for a prior notification is refused", "This is not met");
    }

    @Test
    void NO_COUNTRY_2_who_is_sent_elsewhere_reads_the_whole_of_it_in_bokmaal() {
        var kase = open(Application.minimal("prior-notifications", "NO_HELFO")
                .with("/care/country", "CH")
                .with("/person/residence", "NO")
                .receivedOn(Ready.DAY));

        assertThat(letter(kase, kase.decided("REFUSED", Ready.DAY), "nb").text())
                .contains("europeisk helsetrygdkort, eller S2 fra Helfo");
    }

    @Test
    void NL_REMEDY_1_a_dutch_refusal_says_how_to_have_it_reconsidered() {
        var kase = Ready.authorisation(this, "NOT_AVAILABLE_IN_TIME");
        var id = kase.decided("REFUSED", Ready.DAY);

        var letter = letter(kase, id, "nl");

        assertThat(letter.text())
                .contains("Geen toestemming voor zorg in het buitenland", "Hieraan is niet voldaan")
                .contains("heroverwegen", "SKGZ");
        assertThat(letter.faults("2a")).isEmpty();
        assertThat(letter.faults("ua1")).isEmpty();
    }

    @Test
    void before_it_is_sent_it_is_shown_as_it_would_be_and_then_for_ever_as_it_went() {
        var kase = Ready.refused(this);
        var id = kase.lastDecision();

        var drafted = letter(kase, id, "nb");
        var again = letter(kase, id, "nb");
        kase.done("handler", "/letters", Map.of("kind", "DECISION", "language", "nb", "sentOn", "2024-02-21"));
        kase.done(
                "handler",
                "/corrections",
                Map.of("pointer", "/person/name", "value", "Somebody Else", "reasons", "A slip of the pen."));
        var sent = letter(kase, id, "nb");

        assertThat(again.sha256()).isEqualTo(drafted.sha256());
        assertThat(sent.text()).contains("21. februar 2024").doesNotContain("Somebody Else");
        assertThat(kase.now().at("/letters/0/sha256").asString()).isEqualTo(sent.sha256());
    }

    private Pdf letter(OpenCase kase, String decision, String language) {
        return Pdf.get(as("auditor", kase.path("/decisions/" + decision + "/letter?language=" + language)));
    }
}
