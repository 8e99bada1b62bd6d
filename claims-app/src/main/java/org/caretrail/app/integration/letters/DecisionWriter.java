package org.caretrail.app.integration.letters;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caretrail.app.integration.letters.DecisionText.Complaint;
import org.caretrail.app.integration.letters.DecisionText.S2;
import org.caretrail.app.integration.letters.DecisionText.StageLine;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.InvoiceLine;
import org.caretrail.domain.application.Request.ClaimRequest;
import org.caretrail.domain.carecase.LetterOrder;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.decision.StageGrant;
import org.caretrail.domain.event.AuthorisationEvent.S2Issued;
import org.caretrail.domain.letter.Dispatch;
import org.caretrail.domain.regime.Paragraph;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.Lists;
import org.caretrail.domain.shared.Money;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** Puts a decision into words. */
record DecisionWriter(Wording wording) {

    private static final Pattern RULE = Pattern.compile("[A-Z]{2}-[A-Z0-9]+(-[0-9]+[a-z]?)?");

    private static final int DAYS_A_WEEK = 7;

    DecisionText write(LetterOrder order, Decision decision, Regimes law) {
        var file = order.file();
        var reasoning = new Reasoning(wording);
        var parts = new PartLines(wording, file);
        var calculation = new Calculation(
                wording, bills(file), file.application().scheme().currency());
        return new DecisionText(
                PersonalData.reveal(decision.reasons()),
                calculation.totals(decision.amounts()),
                reasoning.failed(decision),
                reasoning.met(decision),
                calculation.steps(decision),
                Lists.joined(calculation.leftOut(decision), parts.aboveTheLimit(decision)),
                decision.stages().stream().map(this::stage).toList(),
                parts.of(decision),
                s2(decision, file),
                rightRoute(decision, file.application().care().country()),
                complaint(order, law),
                information(order, decision, law),
                decision.approvedBy() != null,
                decision.supersedes() != null,
                madeUp(decision));
    }

    /** What each line of the invoices is for, by the name that the steps call it. */
    private Map<String, String> bills(CaseFile file) {
        var bills = new HashMap<String, String>();
        if (file.request() instanceof ClaimRequest claim) {
            claim.invoices().forEach(i -> i.lines().forEach(l -> bills.put("line " + l.lineId(), bill(i, l))));
        }
        return bills;
    }

    private String bill(Invoice invoice, InvoiceLine line) {
        var what = Optional.ofNullable(PersonalData.reveal(line.description()))
                .or(() -> Optional.ofNullable(line.category()).map(wording.words()::of))
                .orElse(line.lineId());
        var number = Optional.ofNullable(invoice.number()).orElse(invoice.invoiceId());
        return wording.words().get("label.invoiceLine").replace("{0}", what).replace("{1}", number);
    }

    private StageLine stage(StageGrant grant) {
        return new StageLine(
                wording.words().of(grant.stage()),
                wording.words().of(grant.outcome()),
                grant.outcome().favourable(),
                written(grant.ceiling()),
                written(grant.validUntil()));
    }

    private @Nullable S2 s2(Decision decision, CaseFile file) {
        var terms = decision.s2();
        var issued = file.s2();
        return terms == null
                ? null
                : new S2(
                        number(issued, decision),
                        wording.figures().of(terms.validFrom()),
                        wording.figures().of(terms.validUntil()),
                        written(terms.statedMaximum()));
    }

    private static @Nullable String number(@Nullable S2Issued issued, Decision decision) {
        return issued != null && issued.decision().equals(decision.decisionId()) ? issued.number() : null;
    }

    /** In the words of the rule that sent the person there, of the one that it names, or as the decision says it (English). */
    private @Nullable String rightRoute(Decision decision, Country state) {
        var route = decision.rightRoute();
        if (route == null) {
            return null;
        }
        var instead = decision.findings().stream()
                .filter(Finding::failed)
                .flatMap(f -> Stream.of("instead." + f.rule() + "." + state, "instead." + f.rule()));
        return Stream.concat(instead, named(route).map(rule -> "route." + rule))
                .flatMap(key -> wording.words().find(key).stream())
                .findFirst()
                .map(words -> words.replace("{0}", wording.words().of(state)))
                .orElse(route.replaceAll(" \\([A-Z0-9, -]+\\)", ""));
    }

    private static Stream<String> named(String route) {
        return RULE.matcher(route).results().map(MatchResult::group);
    }

    /** NO-COUNT: what was sent digitally has arrived; of a letter by post only the person knows when it came. */
    private Complaint complaint(LetterOrder order, Regimes law) {
        var remedies = law.remedies(order.file().application().scheme());
        var lastDay = order.channel() == Dispatch.DIGITAL
                ? remedies.complaintTerm(order.on(), law.book()).map(LegalClock::dueOn)
                : Optional.<LocalDate>empty();
        var term = remedies.complaintPeriod(order.on(), law.book()).map(this::length);
        return new Complaint(lastDay.map(wording.figures()::of).orElse(null), term.orElse(null));
    }

    private String length(Period term) {
        var months = term.toTotalMonths();
        return months > 0
                ? wording.words().get("term.months").replace("{0}", String.valueOf(months))
                : wording.words().get("term.weeks").replace("{0}", String.valueOf(term.get(DAYS) / DAYS_A_WEEK));
    }

    private static List<String> information(LetterOrder order, Decision decision, Regimes law) {
        var file = order.file();
        return law.information(file.application(), file.request().type(), decision, order.language()).stream()
                .map(Paragraph::text)
                .toList();
    }

    private static boolean madeUp(Decision decision) {
        return decision.steps().stream()
                .flatMap(s -> Stream.ofNullable(s.row()))
                .anyMatch(row -> row.mark().equals("SYNTHETIC"));
    }

    private @Nullable String written(@Nullable Money money) {
        return money == null ? null : wording.figures().of(money);
    }

    private @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : wording.figures().of(day);
    }
}
