package org.lexgap.rulebase;

/** That a reported clash reaches a norm, as the answer to a question on contradictions says. */
public record Touched(String question, String norm) {}
