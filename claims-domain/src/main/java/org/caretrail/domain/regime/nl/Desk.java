package org.caretrail.domain.regime.nl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caretrail.domain.decision.Fact;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.regime.Worksheet;
import org.caretrail.domain.shared.Money;

/**
 * What the parts of one claim share while they are worked out: the worksheet, what was found already, what has been paid
 * on each invoice. A point that several parts leave open is left open once. Thrown away with the worksheet.
 */
final class Desk {

    private final CaseFacts facts;
    private final RateBook book;
    private final Worksheet sheet;
    private final DeductibleAccount deductible = new DeductibleAccount(this);
    private final Tariffs tariffs = new Tariffs(this);
    private final Allowances allowances = new Allowances(this);
    private final Map<String, Finding> found = new HashMap<>();
    private final Set<String> lacking = new HashSet<>();
    private final Map<String, Money> paid = new HashMap<>();
    private final Set<String> undecided = new HashSet<>();

    Desk(CaseFacts facts, RateBook book) {
        this.facts = facts;
        this.book = book;
        this.sheet = new Worksheet(facts, book);
    }

    CaseFacts facts() {
        return facts;
    }

    RateBook book() {
        return book;
    }

    Worksheet sheet() {
        return sheet;
    }

    DeductibleAccount deductible() {
        return deductible;
    }

    Tariffs tariffs() {
        return tariffs;
    }

    Allowances allowances() {
        return allowances;
    }

    List<Finding> examine(List<? extends Rule> rules) {
        return new Reading(facts, book, this::examine).of(rules);
    }

    List<Finding> examine(Rule rule) {
        return rule.examine(facts, book).stream().map(this::once).toList();
    }

    /** Writes a finding down the first time that a part of the claim meets it. */
    Finding once(Finding finding) {
        return found.computeIfAbsent(key(finding.rule(), finding.point()), _ -> sheet.add(finding));
    }

    /** Whether a finding of this rule was not met. */
    boolean failed(String rule) {
        return found.values().stream().anyMatch(f -> f.rule().equals(rule) && f.failed());
    }

    /** Leaves a point open that no verdict closes: the sum lacks it. */
    void lack(String rule, String point, String why, Fact... known) {
        if (lacking.add(key(rule, point))) {
            sheet.lacking(rule, point, why, known);
        }
    }

    Finding planned() {
        return once(PlannedCare.of(facts));
    }

    Optional<BigDecimal> read(String rule, String name, String table, String column, LocalDate day, String... key) {
        return lacking.contains(key(rule, name))
                ? Optional.empty()
                : noted(rule, name, sheet.read(rule, name, table, column, day, key));
    }

    /** A figure that no table holds: what a person gave for it, or a point left open until one does. */
    Optional<BigDecimal> given(String rule, String name, String why, Fact... known) {
        var given = sheet.given(rule, name);
        if (given.isEmpty()) {
            lack(rule, name, why, known);
        }
        return given;
    }

    void pay(ClaimedInvoice invoice, Money payout) {
        paid.merge(invoice.id(), payout, Money::plus);
    }

    /** What earlier parts of the decision pay on an invoice. */
    Money paidOn(ClaimedInvoice invoice) {
        return paid.getOrDefault(invoice.id(), Euro.ZERO);
    }

    /** A part of this invoice has no outcome yet, so that what it pays is not known. */
    void postpone(ClaimedInvoice invoice) {
        undecided.add(invoice.id());
    }

    boolean undecided(ClaimedInvoice invoice) {
        return undecided.contains(invoice.id());
    }

    private Optional<BigDecimal> noted(String rule, String name, Optional<BigDecimal> figure) {
        if (figure.isEmpty()) {
            lacking.add(key(rule, name));
        }
        return figure;
    }

    private static String key(String rule, String point) {
        return rule + "/" + point;
    }
}
