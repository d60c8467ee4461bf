package org.lexgap.rulebase;

import java.time.LocalDate;

/** The day of assessment, as rules see it. */
public record Day(LocalDate date) {}
