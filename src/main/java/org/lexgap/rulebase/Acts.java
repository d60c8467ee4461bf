package org.lexgap.rulebase;

/** That the condition of a link between two norms holds; inferred in {@code meta.drl}. */
public record Acts(String norm, String root) {}
