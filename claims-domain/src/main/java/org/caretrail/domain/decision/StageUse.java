package org.caretrail.domain.decision;

import org.caretrail.domain.application.Stage;
import org.caretrail.domain.shared.Money;

/** How much of what a prior notification grants for a stage a claim takes up (NO-PN), before the user fee. */
public record StageUse(Stage stage, Money amount) {}
