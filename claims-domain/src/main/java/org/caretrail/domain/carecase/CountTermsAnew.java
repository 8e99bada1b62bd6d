package org.caretrail.domain.carecase;

import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.CaseId;

/** A figure or a holiday that the terms of the case rest on may be another now: moves the last days that are. */
public record CountTermsAnew(CaseId caseId, Act act) implements CaseCommand {}
