package org.caretrail.app.integration.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caretrail.app.integration.letters.DecisionText.Complaint;
import org.caretrail.app.integration.letters.DecisionText.S2;
import org.caretrail.app.integration.letters.DecisionText.StageLine;
import org.caretrail.app.integration.letters.Page.Asked;
import org.caretrail.app.integration.letters.Page.Sender;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.letter.LetterKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each outcome says its own sentences in the letter of a decision, and none of another's. */
class OutcomeTextsTest {

    private static final Map<String, Map<String, String>> SENTENCES = Map.of(
            "no/nb",
            Map.of(
                    "GRANTED", "Vi har innvilget (forhåndstilsagnet|søknaden)",
                    "PARTLY_GRANTED", "Vi har innvilget en del",
                    "REFUSED", "Vi har avslått",
                    "DEEMED_GRANTED", "regnes derfor som innvilget",
                    "BINDS", "Tilsagnet er bindende",
                    "S2", "S2 gjelder fra",
                    "BY_A_PERSON", "fattet av en saksbehandler"),
            "no/en",
            Map.of(
                    "GRANTED", "We have granted (the|your)",
                    "PARTLY_GRANTED", "We have granted a part",
                    "REFUSED", "We have refused",
                    "DEEMED_GRANTED", "deemed granted",
                    "BINDS", "The notification binds",
                    "S2", "The S2 is valid",
                    "BY_A_PERSON", "taken by a case worker"),
            "nl/nl",
            Map.of(
                    "GRANTED", "Wij geven u toestemming|Wij wijzen uw declaratie voor zorg in [^.]* toe",
                    "PARTLY_GRANTED", "Wij wijzen een deel toe",
                    "REFUSED", "Wij wijzen uw (aanvraag|declaratie) voor zorg in [^.]* af",
                    "DEEMED_GRANTED", "geldt daarom als verleend",
                    "S2", "Het S2-formulier is geldig",
                    "BY_A_PERSON", "genomen door een medewerker"),
            "nl/en",
            Map.of(
                    "GRANTED", "We give you permission|We have granted your claim",
                    "PARTLY_GRANTED", "We have granted a part",
                    "REFUSED", "We have refused your",
                    "DEEMED_GRANTED", "deemed granted",
                    "S2", "The S2 is valid",
                    "BY_A_PERSON", "taken by a member of staff"));

    static Stream<Arguments> letters() {
        var norwegian = Stream.of("no/nb", "no/en")
                .flatMap(folder -> Stream.of(
                        said(folder, CaseType.PRIOR_NOTIFICATION, Outcome.GRANTED, "BINDS", "BY_A_PERSON"),
                        said(folder, CaseType.PRIOR_NOTIFICATION, Outcome.PARTLY_GRANTED, "BINDS", "BY_A_PERSON"),
                        said(folder, CaseType.PRIOR_NOTIFICATION, Outcome.REFUSED, "BY_A_PERSON")));
        var everywhere = SENTENCES.keySet().stream()
                .flatMap(folder -> Stream.of(
                        said(folder, CaseType.S2_AUTHORISATION, Outcome.GRANTED, "S2", "BY_A_PERSON"),
                        said(folder, CaseType.S2_AUTHORISATION, Outcome.PARTLY_GRANTED, "S2", "BY_A_PERSON"),
                        said(folder, CaseType.S2_AUTHORISATION, Outcome.REFUSED, "BY_A_PERSON"),
                        said(folder, CaseType.S2_AUTHORISATION, Outcome.DEEMED_GRANTED, "S2"),
                        said(folder, CaseType.REIMBURSEMENT_CLAIM, Outcome.GRANTED, "BY_A_PERSON"),
                        said(folder, CaseType.REIMBURSEMENT_CLAIM, Outcome.PARTLY_GRANTED, "BY_A_PERSON"),
                        said(folder, CaseType.REIMBURSEMENT_CLAIM, Outcome.REFUSED, "BY_A_PERSON")));
        return Stream.concat(norwegian, everywhere);
    }

    private static Arguments said(String folder, CaseType type, Outcome outcome, String... besides) {
        var own = Stream.concat(Stream.of(outcome.name()), Stream.of(besides)).collect(Collectors.toSet());
        return Arguments.of(folder, type, outcome, own);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("letters")
    void a_decision_says_what_its_outcome_means_and_nothing_of_another(
            String folder, CaseType type, Outcome outcome, Set<String> own) {
        var paper = Stationery.in(folder);
        var letter = paper.text(LetterKind.DECISION, page(type, outcome, paper.wording()));

        var said = SENTENCES.getOrDefault(folder, Map.of()).entrySet().stream()
                .filter(e -> Pattern.compile(e.getValue()).matcher(letter).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(said).isEqualTo(own);
        assertThat(letter).doesNotContainPattern("</h2>\\s*<h2>");
    }

    private static Page page(CaseType type, Outcome outcome, Wording wording) {
        return new Page(
                "en",
                "A decision",
                "2024-03-11",
                new Sender("Helfo", List.of()),
                List.of("Kari Nordmann"),
                null,
                "RC-1",
                wording.words().under("label"),
                Map.of(type.name(), true, outcome.name(), true),
                "2024-02-01",
                "Belgium",
                decision(type, outcome),
                Asked.NOTHING,
                null,
                null,
                null,
                List.of());
    }

    private static DecisionText decision(CaseType type, Outcome outcome) {
        var granted = outcome.favourable();
        var stages = type == CaseType.PRIOR_NOTIFICATION
                ? List.of(new StageLine("Treatment", outcome.name(), granted, null, null))
                : List.<StageLine>of();
        var s2 = type == CaseType.S2_AUTHORISATION && granted ? new S2("1", "2024-03-11", "2024-03-15", null) : null;
        return new DecisionText(
                outcome == Outcome.DEEMED_GRANTED ? null : "By the findings.",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                stages,
                List.of(),
                s2,
                null,
                new Complaint(null, "6 weeks"),
                List.of(),
                false,
                false,
                false);
    }
}
