package org.caretrail.domain.regime.eu;

/** What the Court of Justice said of the questions that a medical adviser answers, shown beside them. */
public final class CaseLaw {

    /** Of care in time. */
    public static final String IN_TIME =
            "A waiting-list target alone does not justify a refusal (C-372/04 Watts); a lack of"
                    + " basic supplies can make timely care impossible (C-268/13 Petru).";

    /** Of care that was had before there was an authorisation. */
    public static final String BEFOREHAND =
            "Urgent care before the answer came is reimbursed as if authorised (C-173/09"
                    + " Elchinov); later approval cannot be excluded as such (C-777/18 WO); a wrongly refused authorisation is paid as"
                    + " if granted, supplement included (C-368/98 Vanbraekel).";

    private CaseLaw() {}
}
