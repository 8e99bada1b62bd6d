package org.caretrail.planted.domain.event;

final class NoRecord {}
