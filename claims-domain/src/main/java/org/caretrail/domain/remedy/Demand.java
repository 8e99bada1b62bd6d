package org.caretrail.domain.remedy;

import org.caretrail.domain.shared.PersonalData;

/** One thing that the appellant asks for. */
public record Demand(String demandId, PersonalData<String> text) {}
