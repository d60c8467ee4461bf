package org.lexgap.mutation;

import java.util.Optional;

/**
 * One rule with one thing changed.
 *
 * @param name the rule's id and what was done to it
 * @param origin the rule as written
 * @param text the rule as changed; none if it is left out
 */
record Mutant(String name, WrittenRule origin, Optional<String> text) {}
