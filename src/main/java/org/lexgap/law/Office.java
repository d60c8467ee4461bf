package org.lexgap.law;

import java.util.List;
import org.lexgap.norm.Theme;

/**
 * Who is to be asked, by the word of the summary.
 *
 * @param questions ids of questions it answers for; they go before any theme
 * @param themes themes it answers for
 */
public record Office(Name name, List<String> questions, List<Theme> themes) {}
