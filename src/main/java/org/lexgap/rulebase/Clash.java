package org.lexgap.rulebase;

/**
 * That two provisions in the summary contradict one another.
 *
 * @param between {@code acts}, {@code act-and-by-law} or {@code constitution-and-act}
 * @param question the question to which they give different answers
 */
public record Clash(String between, String question) {}
