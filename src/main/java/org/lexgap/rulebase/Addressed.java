package org.lexgap.rulebase;

/** That a norm addresses the state; inferred in {@code meta.drl}. */
public record Addressed(String norm) {}
