package org.lexgap.rulebase;

/**
 * That a statement of the state touches a norm.
 *
 * @param effect {@code narrow}, {@code not-applicable} or {@code flag}
 * @param reservation its id, such as {@code RES-EST-16}
 */
public record Reserved(String norm, String effect, String reservation) {}
