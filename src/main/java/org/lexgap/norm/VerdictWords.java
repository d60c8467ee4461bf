package org.lexgap.norm;

/**
 * When a norm is met, partly met or falls short, in words; {@code docs/verdict-words.md} gives their grammar.
 * The words are kept for readers and for tests: verdicts come from the rules alone.
 */
public record VerdictWords(String compliant, String partial, String gap) {}
