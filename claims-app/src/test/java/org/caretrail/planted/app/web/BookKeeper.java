package org.caretrail.planted.app.web;

import org.caretrail.domain.regime.Regimes;

record BookKeeper(Regimes ofYesterday) {}
