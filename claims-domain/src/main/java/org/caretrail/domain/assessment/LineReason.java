package org.caretrail.domain.assessment;

/** Why an invoice line does not count, as a code. Which rule says so, each law knows. */
public enum LineReason {
    /** It was claimed after the term of its day of treatment. */
    LATE,
    /** The same line of the same invoice is another claim's. */
    SAME_INVOICE,
    /** The scheme of the state of treatment paid it. */
    PAID_BY_OTHER_SCHEME,
    /** A medicine from a pharmacy on the net. */
    ONLINE_MEDICINE,
    EXTRA_DOCTOR_FEE,
    ROOM_UPGRADE,
    OTHER_TRANSPORT,
    COMPANION,
    WAITING_STAY,
    TRANSLATION,
    TRANSPORT,
    LODGING,
    /** More extensive than the care at home would have been. */
    MORE_THAN_AT_HOME,
    OTHER,
    /** Nobody knows what it is for. */
    UNKNOWN,
    /** A person judged so, and gave no other code. */
    JUDGED_NOT_ELIGIBLE
}
