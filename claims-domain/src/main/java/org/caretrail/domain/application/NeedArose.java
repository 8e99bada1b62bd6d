package org.caretrail.domain.application;

/** Where the need of care arose; it decides what proves it (NO-REFERRAL). */
public enum NeedArose {
    HOME,
    ABROAD,
    EMERGENCY
}
