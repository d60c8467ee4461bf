package org.lexgap.norm;

import java.util.List;

/**
 * One paragraph of the Programme.
 *
 * @param number such as {@code 44}
 * @param stem the name shared by its files, such as {@code para-44-citizenship}
 * @param title what it is about, in our words
 * @param norms the norms whose main paragraph it is; their sources may name sentences of others
 */
public record Paragraph(String number, String stem, String title, List<Sentence> sentences, List<Norm> norms) {}
