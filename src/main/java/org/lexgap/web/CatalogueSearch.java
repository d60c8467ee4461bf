package org.lexgap.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lexgap.assessment.Rule;
import org.lexgap.assessment.RuleBook;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Norm;
import org.lexgap.norm.Question;

/**
 * Norms and questions that hold every word somebody looks for, in whatever order and case.
 *
 * @param words in small letters
 */
record CatalogueSearch(List<String> words) {

    private static final int LONGEST = 200;

    static CatalogueSearch of(String asked) {
        String cut = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
        return new CatalogueSearch(Arrays.stream(folded(cut).split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether there is nothing to look for. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Norms by their id, sentences, statement and the sentences of their rules. */
    List<Norm> norms(Catalogue catalogue, RuleBook rules) {
        return catalogue.norms().stream()
                .filter(norm -> isIn(Stream.concat(
                        Stream.of(norm.id(), String.join(" ", norm.sources()), norm.statement()),
                        rules.rulesOf(norm.id()).stream().map(Rule::says))))
                .toList();
    }

    /** Questions by their id, wording and answers. */
    List<Question> questions(Catalogue catalogue) {
        return catalogue.questions().stream()
                .filter(question -> isIn(Stream.concat(
                        Stream.of(question.id(), question.wording()),
                        question.values().stream().map(Question.Value::label))))
                .toList();
    }

    private boolean isIn(Stream<String> texts) {
        String text = folded(String.join(" ", texts.toList()));
        return words.stream().allMatch(text::contains);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
