package org.lexgap.assessment;

import java.util.List;

/**
 * A scenario that specifies norms, as its readers see it.
 *
 * @param name as written; an outline's keeps the gaps that its rows fill
 * @param file the file it stands in
 * @param line the line on which it begins
 * @param norms ids of the norms that its tags, steps and rows name
 */
public record Scenario(String name, String file, int line, List<String> norms) {}
