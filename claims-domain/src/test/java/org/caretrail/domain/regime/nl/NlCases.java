package org.caretrail.domain.regime.nl;

import org.caretrail.domain.application.Basis;
import org.caretrail.domain.application.Invoice;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.regime.Law;
import org.caretrail.domain.regime.SeenLaw;

/** Where a test's Dutch cases come from: each in order until the test says otherwise. */
final class NlCases {

    private NlCases() {}

    static NlCase authorisation() {
        return new NlCase(new SeenLaw(new AuthorisationLaw()))
                .documents(DocumentKind.REFERRAL, DocumentKind.DOCTOR_STATEMENT, DocumentKind.TREATMENT_OFFER)
                .answer("NL-S2-1", "IN_PACKAGE", true)
                .answer("NL-S2-1", "NOT_AVAILABLE_IN_TIME", true);
    }

    static NlCase claim(Invoice... invoices) {
        return claim(new ClaimLaw(Scheme.NL_ZVW), invoices);
    }

    private static NlCase claim(Law law, Invoice... invoices) {
        return new NlCase(new SeenLaw(law), invoices)
                .received("2020-06-02")
                .decided("2020-06-11")
                .documents(DocumentKind.ITEMISED_INVOICE, DocumentKind.PAYMENT_PROOF)
                .documents(DocumentKind.DISCHARGE_SUMMARY, DocumentKind.OTHER_SCHEME_STATEMENT)
                .document(DocumentKind.REFERRAL, "nl", "2020-04-24")
                .answer("NL-PACK-1", "EFFECTIVE_AND_NEEDED", true)
                .answer("NL-PACK-2", "OF_NO_LIMITED_KIND", true)
                .answer("NL-POLICY-3", "WITHIN_THE_LONGEST_STAY", true)
                .answer("NL-POLICY-9", "PLACE_NAMED", true)
                .answer("NL-SUPP-1", "PAID_AT_HOME", true)
                .answer("NL-SUPP-5", "LISTED_EMERGENCY_CARE", true)
                .answer("EU-25-3", "NECESSARY_BEFORE_THE_PLANNED_END", true)
                .answer("EU-19-2", "AGREED_BEFOREHAND_WHERE_LISTED", true)
                .settle("NL-POLICY-4", "DEDUCTIBLE_ON_EU_ROUTE", Verdict.NOT_MET)
                .settle("NL-POLICY-4", "DEDUCTIBLE_OPEN_2020", Verdict.MET);
    }

    /** A claim for planned treatment under an S2, of whose total the scheme of the other state paid a part. */
    static NlCase claimUnderS2(String paidByOtherScheme, String total) {
        var line = Invoices.line("1", "2020-05-06", total, null);
        return claim(Invoices.invoice("1", line, Invoices.eur(paidByOtherScheme), Basis.ART_26))
                .underS2("2020-05-06", "2020-05-15");
    }

    /** An application to the CAK from Belgium for care in Germany, through the fund of residence. */
    static NlCase treatyAuthorisation() {
        return new NlCase(new SeenLaw(new TreatyAuthorisationLaw()))
                .country("DE")
                .living("BE")
                .insured(null, null)
                .statement(true)
                .documents(DocumentKind.REFERRAL, DocumentKind.DOCTOR_STATEMENT, DocumentKind.TREATMENT_OFFER)
                .answer("NL-CAK-10", "TREATY_ENTITLED", true)
                .answer("NL-CAK-3", "IN_PACKAGE_OF_RESIDENCE", true)
                .answer("NL-CAK-3", "NOT_AVAILABLE_IN_TIME_THERE", true)
                .answer("NL-CAK-3", "IN_PACKAGE_OF_TREATMENT", true)
                .answer("EU-26-2", "NOT_AVAILABLE_IN_THE_NETHERLANDS", true);
    }

    /** A claim to the CAK of somebody who lives in Belgium, for care in Germany. */
    static NlCase treatyClaim(Invoice... invoices) {
        return claim(new ClaimLaw(Scheme.NL_CAK), invoices)
                .country("DE")
                .living("BE")
                .insured(null, null)
                .supplementary()
                .answer("NL-CAK-10", "TREATY_ENTITLED", true);
    }
}
