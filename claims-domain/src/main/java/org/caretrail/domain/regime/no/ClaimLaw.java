package org.caretrail.domain.regime.no;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caretrail.domain.application.CaseType;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.decision.AmountKind;
import org.caretrail.domain.decision.Amounts;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.decision.LegalClock;
import org.caretrail.domain.decision.Outcome;
import org.caretrail.domain.decision.Part;
import org.caretrail.domain.decision.Proposal;
import org.caretrail.domain.dossier.Requirement;
import org.caretrail.domain.dossier.UnknownFact;
import org.caretrail.domain.regime.ApplicationTerm;
import org.caretrail.domain.regime.CaseFacts;
import org.caretrail.domain.regime.DossierComplete;
import org.caretrail.domain.regime.Question;
import org.caretrail.domain.regime.RateBook;
import org.caretrail.domain.regime.Rule;
import org.caretrail.domain.regime.Worksheet;
import org.caretrail.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * NO-ROUTE-1: reimbursement of care already paid in another EU/EEA state, or under an S2 (NO-S2-3). The rules stand in the order in which they are
 * read; a claim in the wrong scheme is answered by its route alone.
 */
final class ClaimLaw implements HelfoLaw {

    private static final List<Rule> ROUTE =
            List.of(ClaimLaw::countryOfTreatment, new NotOrdinarilyResidentThere(), Conditions.NO_S1_THERE);

    /** What fails here concerns one treatment date, or travel, and not the claim. */
    private static final Set<String> NOT_OF_THE_WHOLE =
            Set.of(AppliedInTime.RULE, ClaimTerm.EXTENSION, Travel.DOCUMENTS);

    private final List<Rule> ofTheDirective = Stream.of(
                    List.of(
                            new SameCareAbroad(),
                            new AppliedByForm(),
                            Conditions.CANNOT_APPLY_DIGITALLY,
                            Conditions.MEMBER,
                            new CareInScope(),
                            Conditions.IN_HOSPITAL_OR_CLINIC,
                            Conditions.TELEMEDICINE_COVERED,
                            Conditions.LICENSED_PROVIDER,
                            new SpecialistTitle(),
                            Conditions.EQUIVALENT),
                    ProofOfNeed.conditions(),
                    List.of(
                            new ProofDatedBeforeTreatment(),
                            new AppliedInTime(),
                            new AskedUnderTheDirective(),
                            new DossierComplete(this)))
            .<Rule>flatMap(List::stream)
            .toList();

    /** NO-ROUTE-2: whether the care is equivalent, needed and at the right place was judged with the S2. */
    private final List<Rule> underS2 = List.of(
            new AppliedByForm(),
            Conditions.CANNOT_APPLY_DIGITALLY,
            Conditions.MEMBER,
            Conditions.TELEMEDICINE_COVERED,
            new AppliedInTime(),
            new AskedUnderTheDirective(),
            new DossierComplete(this));

    @Override
    public CaseType type() {
        return CaseType.REIMBURSEMENT_CLAIM;
    }

    @Override
    public List<Requirement> requirements(CaseFacts facts) {
        return Checklists.claim(facts);
    }

    @Override
    public List<UnknownFact> unknown(CaseFacts facts) {
        return Checklists.unknownOfClaim(facts);
    }

    @Override
    public List<Question> questions(CaseFacts facts) {
        var others = SameCareAbroad.underS2(facts)
                ? List.of(NotionalJourney.OWN_SHARE_DUE)
                : List.of(
                        SpecialistTitle.SHOWN,
                        Conditions.CARE_NAMED_IN_NOTIFICATION,
                        UserFee.NO_OTHER_EXEMPTION,
                        NotionalJourney.OWN_SHARE_DUE);
        var rules = Stream.of(ROUTE, conditions(facts), others).<Rule>flatMap(List::stream);
        return Conditions.questions(
                Stream.concat(rules, NotCovered.questions(facts)).toList(), facts);
    }

    /** NO-CLOCK-5. */
    @Override
    public Optional<LegalClock> processing(LocalDate completeOn, RateBook book) {
        return Term.clock("NO-CLOCK-5", completeOn, book);
    }

    @Override
    public List<ApplicationTerm> applicationTerms(CaseFacts facts, RateBook book) {
        return ApplicationTerms.ofClaim(facts, book);
    }

    /** NO-TRAVEL. */
    @Override
    public Optional<String> travelBody() {
        return Optional.of("Pasientreiser");
    }

    /** NO-CLOCK-13. */
    @Override
    public Optional<LegalClock> lapse(LocalDate notifiedOn, RateBook book) {
        return Term.clock("NO-CLOCK-13", notifiedOn, book);
    }

    @Override
    public Proposal propose(CaseFacts facts, RateBook book) {
        var sheet = new Worksheet(facts, book);
        var route = sheet.examine(ROUTE);
        if (route.stream().anyMatch(Finding::failed)) {
            return refused(sheet, RightRoute.of(route, facts));
        }
        var found = sheet.examine(conditions(facts));
        return refuses(found, facts) ? refused(sheet, RightRoute.of(found, facts)) : granted(sheet, book, found);
    }

    private List<Rule> conditions(CaseFacts facts) {
        return SameCareAbroad.underS2(facts) ? underS2 : ofTheDirective;
    }

    /** What rests on an S2, or on another basis than the directive, is paid where an S2 is given (NO-S2-3). */
    private static List<Finding> countryOfTreatment(CaseFacts facts, RateBook book) {
        var scheme = SameCareAbroad.onAnotherBasis(facts) ? CountryOfTreatment.S2 : CountryOfTreatment.REIMBURSEMENT;
        return scheme.examine(facts, book);
    }

    private static Proposal granted(Worksheet sheet, RateBook book, List<Finding> found) {
        var lines = EligibleLines.of(sheet, ClaimLine.of(sheet.facts()), found);
        if (lines.counted().isEmpty() && !lines.leftOut().isEmpty()) {
            return refused(sheet, null);
        }
        var amounts = SameCareAbroad.underS2(sheet.facts())
                ? new PaidUnderS2(sheet, book).of(lines.counted())
                : new ClaimAmount(sheet, book).of(lines.counted());
        var withTravel = new Travel(sheet, book)
                .amount(found)
                .map(travel -> amounts.with(AmountKind.TRAVEL, travel))
                .orElse(amounts);
        return proposal(sheet, lines.leftOut().isEmpty() ? Outcome.GRANTED : Outcome.PARTLY_GRANTED, withTravel, null);
    }

    private static Proposal refused(Worksheet sheet, @Nullable String rightRoute) {
        var nothing = Money.zero(sheet.facts().scheme().currency());
        return proposal(sheet, Outcome.REFUSED, Amounts.NONE.with(AmountKind.PAYOUT, nothing), rightRoute);
    }

    private static Proposal proposal(Worksheet sheet, Outcome outcome, Amounts amounts, @Nullable String rightRoute) {
        var reached = sheet.anyOpen() ? Outcome.NONE : outcome;
        var invoices = sheet.facts().claim().invoices().stream()
                .map(Invoice::invoiceId)
                .toList();
        var part = new Part(SameCareAbroad.basis(sheet.facts()), invoices, reached, amounts, sheet.cited());
        return sheet.proposal(outcome, amounts, List.of(part), List.of(), rightRoute);
    }

    /** A late treatment date refuses its own lines; the claim fails on time only when all of its dates do. */
    private static boolean refuses(Collection<Finding> found, CaseFacts facts) {
        var clocks =
                found.stream().filter(f -> f.rule().equals(AppliedInTime.RULE)).toList();
        var allLate = !clocks.isEmpty()
                && ClaimLine.of(facts).stream().allMatch(line -> line.careOn() != null)
                && clocks.stream().allMatch(Finding::failed)
                && found.stream().noneMatch(f -> f.met() && f.rule().equals(ClaimTerm.EXTENSION));
        return allLate || found.stream().anyMatch(f -> f.failed() && !NOT_OF_THE_WHOLE.contains(f.rule()));
    }
}
