package org.caretrail.domain.application;

/** What an invoice line is for. */
public enum LineCategory {
    TREATMENT,
    STAY,
    MEDICINE,
    AID,
    TRANSPORT,
    LODGING,
    OTHER,
    EXTRA_DOCTOR_FEE,
    ROOM_UPGRADE,
    OTHER_TRANSPORT,
    COMPANION,
    WAITING_STAY,
    TRANSLATION
}
