package org.caretrail.domain.remedy;

/** Before whom a decision is contested. */
public enum AppealBody {
    /** Norway: Nasjonalt klageorgan for helsetjenesten. */
    HELSEKLAGE,
    /** Norway: the National Insurance Court. */
    TRYGDERETTEN,
    /** Netherlands: ombudsman of the Stichting Klachten en Geschillen Zorgverzekeringen. */
    SKGZ_OMBUDSMAN,
    /** Netherlands: Geschillencommissie Zorgverzekeringen, whose advice binds both parties (NL-REMEDY-3). */
    GCZ,
    COURT,
    /** Netherlands: Centrale Raad van Beroep. */
    CRVB
}
