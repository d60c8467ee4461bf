package org.lexgap.intake;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.lexgap.law.LawSummary;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Question;
import org.lexgap.norm.Theme;

/** Writes law summaries as text that {@link SummaryReader} reads back to the same summary. */
public final class SummaryText {

    private SummaryText() {}

    /** YAML, its answers under the titles of their themes, which are in the language of the catalogue. */
    public static String yaml(LawSummary summary, Catalogue catalogue) {
        Set<Theme> begun = new HashSet<>();
        return YamlText.of(SummaryTree.of(summary, catalogue), key -> catalogue
                .question(key)
                .map(Question::theme)
                .filter(begun::add)
                .flatMap(theme -> Optional.of(catalogue.title(theme))));
    }

    /** JSON of the same shape. */
    public static String json(LawSummary summary, Catalogue catalogue) {
        return JsonText.of(SummaryTree.of(summary, catalogue));
    }
}
