package org.caretrail.domain.shared;

import java.time.LocalDate;

/**
 * Who takes a step, the day on which it happened in the world, and the institution's present day. The domain never asks
 * a clock: today comes in with the command.
 *
 * @param on    the business date that the command names, or today
 * @param today in the time zone of the institution
 */
public record Act(Actor by, LocalDate on, LocalDate today) {}
