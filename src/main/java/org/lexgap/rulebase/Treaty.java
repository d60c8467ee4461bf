package org.lexgap.rulebase;

/** Whether a treaty binds the state on the day; inferred in {@code terms.drl}, and no fact where that is open. */
public record Treaty(String question, boolean binding) {}
