package org.lexgap.rulebase;

/** A legal concept that several rules share; inferred in {@code terms.drl}, and no fact where it is open. */
public record Term(String name, boolean holds) {}
