package org.caretrail.domain.regime.nl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.domain.application.Basis.ART_25;
import static org.caretrail.domain.application.Basis.ART_26;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.LineCategory;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.application.Sector;
import org.junit.jupiter.api.Test;

/** The right route that a refusal names: by a rule id, so that a letter finds its words in the language of the person. */
class DutchRoutesTest {

    /** Letters have words for each of these. */
    private static final Path ROUTES = Path.of("src/test/resources/rules/dutch-routes.txt");

    private static final Pattern RULE = Pattern.compile("[A-Z]{2}-[A-Z0-9]+(-[0-9]+)?");

    @Test
    void NL_ROUTE_every_right_route_that_dutch_law_names_begins_with_a_rule_that_letters_have_words_for()
            throws IOException {
        var named = new TreeSet<String>();
        Stream.of(byState(), authorisations(), claims())
                .flatMap(routes -> routes)
                .forEach(words -> named.add(RULE.matcher(words)
                        .results()
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(words))
                        .group()));

        assertThat(named).containsExactlyInAnyOrderElementsOf(Files.readAllLines(ROUTES));
    }

    /** As claims and refused authorisations name it, for a person of the insurer's and one of the CAK's. */
    private static Stream<String> byState() {
        return Stream.of("NL", "BE", "AU", "TR", "GB", "US")
                .flatMap(state -> Stream.of(true, false)
                        .flatMap(planned -> Stream.of(NlCases.claim(), NlCases.treatyClaim())
                                .map(c -> c.country(state)
                                        .care("2021-03-01", null)
                                        .decided("2021-04-01"))
                                .map(c -> Route.of(planned, c.facts(), c.book()).words())));
    }

    private static Stream<String> authorisations() {
        var unplanned = NlCases.authorisation().received("2020-05-10").planned(false, NeedArose.EMERGENCY);
        return Stream.of(
                        NlCases.authorisation().country("NL"),
                        unplanned,
                        NlCases.authorisation().country("US"),
                        NlCases.authorisation().sector(Sector.PRIVATE),
                        NlCases.treatyAuthorisation().living("NL"),
                        NlCases.treatyAuthorisation().living("ES"),
                        NlCases.treatyAuthorisation().country("NL"),
                        NlCases.treatyAuthorisation().country("US"),
                        NlCases.treatyAuthorisation().sector(Sector.PRIVATE),
                        NlCases.treatyAuthorisation().country("CH").sector(Sector.PRIVATE),
                        NlCases.treatyAuthorisation().answer("NL-CAK-10", "TREATY_ENTITLED", false))
                .map(DutchRoutesTest::right);
    }

    private static Stream<String> claims() {
        var cash = NlCases.claim(Invoices.of("1", LineCategory.OTHER, "100.00", ART_25))
                .answer("EU-27", "NO_CASH_BENEFIT", false);
        return Stream.of(claim(ART_25), claim(ART_26).planned(false, NeedArose.ABROAD), cash)
                .map(DutchRoutesTest::right);
    }

    private static NlCase claim(Basis basis) {
        return NlCases.claim(Invoices.treatment("1", "100.00", basis));
    }

    private static String right(NlCase refused) {
        var proposal = refused.proposal();
        assertThat(proposal.rightRoute()).as("%s", proposal.findings()).isNotNull();
        return String.valueOf(proposal.rightRoute());
    }
}
