package org.lexgap.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexgap.norm.Paragraph;
import org.lexgap.norm.Question;
import org.lexgap.norm.Sentence;
import org.lexgap.norm.Theme;

/**
 * A norm to be laid out: what was asked for, found good.
 *
 * @param sentences those it states; its rules are named after the first
 * @param questions those it reads, new ones among them
 * @param added the ids of the new ones
 * @param modal the degree of duty in the words of the text, where it is said already
 */
record Draft(
        String norm,
        Paragraph paragraph,
        List<Stated> sentences,
        Theme theme,
        List<Question> questions,
        Set<String> added,
        Optional<String> modal) {

    /** A sentence in its paragraph. */
    record Stated(Paragraph paragraph, Sentence sentence) {

        String id() {
            return sentence.id();
        }

        boolean isNormative() {
            return sentence.kind() == Sentence.Kind.NORM;
        }
    }

    /** A verdict that rules reach, and the word for it in the name of a rule. */
    enum Reached {
        GAP("gap"),
        PARTIAL("partial"),
        COMPLIANT("met");

        private final String word;

        Reached(String word) {
            this.word = word;
        }
    }

    /** The sentence on which the norm rests in the first place. */
    Stated main() {
        return sentences.get(0);
    }

    /** The name of the rule for a verdict; the norm's id keeps two drafts apart. */
    String ruleName(Reached verdict) {
        return main().id() + " " + verdict.word + ": " + Unwritten.text(norm);
    }

    /** {@code 15(a).2 and 44.5}, then what is to be written. */
    String heading() {
        return String.join(" and ", sentences.stream().map(Stated::id).toList()) + " "
                + Unwritten.text("the statement");
    }

    /** {@code Paragraph 44: citizenship law that prevents statelessness}, with the mark that parts the two. */
    String paragraphTitle(String mark) {
        String title = paragraph.title();
        return "Paragraph " + paragraph.number() + mark + " " + Character.toLowerCase(title.charAt(0))
                + title.substring(1);
    }

    List<Question> newQuestions() {
        return questions.stream()
                .filter(question -> added.contains(question.id()))
                .toList();
    }
}
