package org.lexgap.rulebase;

/**
 * That a norm requires another, as the rules about rules see it.
 *
 * @param root id of the norm it rests on
 * @param conditional whether the link acts under a condition of its own, written in {@code meta.drl}
 */
public record Link(String norm, String root, boolean conditional) {}
