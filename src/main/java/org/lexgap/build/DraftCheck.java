package org.lexgap.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.build.Draft.Stated;
import org.lexgap.intake.Nearest;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.Order;
import org.lexgap.norm.Paragraph;
import org.lexgap.norm.Question;
import org.lexgap.norm.Sentence;
import org.lexgap.norm.Theme;
import org.lexgap.norm.Word;

/** Holds what is asked for against the catalogue, and tells everything that does not fit at once. */
final class DraftCheck {

    private static final Pattern NORM = Pattern.compile("POA-(\\d+)[A-Z]?(-[A-Z0-9]+)+");
    private static final Pattern QUESTION = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Words that need no quotes in YAML. */
    private static final Pattern MODAL = Pattern.compile("[A-Za-z]([A-Za-z0-9 ,;./()-]*[A-Za-z)])?");

    private final Catalogue catalogue;
    private final List<String> faults = new ArrayList<>();

    DraftCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws Refused if something asked for exists already or is unknown */
    Draft draft(Asked asked) {
        Optional<Paragraph> paragraph = paragraph(asked.norm());
        Optional<Theme> theme = theme(asked.theme());
        List<Stated> sentences = sentences(asked.sentences(), paragraph);
        Set<String> added = new LinkedHashSet<>();
        List<Question> questions = new ArrayList<>();
        asked.questions().forEach((id, type) -> question(id, type, theme, added).ifPresent(questions::add));
        asked.modal()
                .filter(modal -> !MODAL.matcher(modal).matches())
                .ifPresent(modal ->
                        faults.add('"' + modal + "\" are no words of duty; write them as in: should, where necessary"));
        if (!faults.isEmpty()) {
            throw new Refused("nothing was written:", faults);
        }
        return new Draft(
                asked.norm(), paragraph.orElseThrow(), sentences, theme.orElseThrow(), questions, added, asked.modal());
    }

    private Optional<Paragraph> paragraph(String norm) {
        Matcher id = NORM.matcher(norm);
        if (!id.matches()) {
            faults.add('"' + norm + "\" is no norm id; write POA, the paragraph and a word or more, in capitals: "
                    + "POA-44-FOUNDLING");
            return Optional.empty();
        }
        Optional<Paragraph> paragraph = catalogue.paragraphs().stream()
                .filter(one -> one.number().equals(id.group(1)))
                .findFirst();
        if (paragraph.isEmpty()) {
            List<String> numbers =
                    catalogue.paragraphs().stream().map(Paragraph::number).toList();
            faults.add("there is no paragraph " + id.group(1) + "; there are " + String.join(", ", numbers));
        } else if (catalogue.norm(norm).isPresent()) {
            faults.add(norm + " exists already, in rules/" + paragraph.get().stem() + ".yaml");
        }
        return paragraph;
    }

    private Optional<Theme> theme(String written) {
        List<String> themes = Word.all(Theme.class).stream()
                .filter(theme -> !theme.equals(Theme.STATE_PROFILE.id()))
                .toList();
        if (!themes.contains(written)) {
            faults.add('"' + written + "\" is no theme of norms; use " + String.join(", ", themes)
                    + Nearest.hint(written, themes));
            return Optional.empty();
        }
        return Word.find(Theme.class, written);
    }

    private List<Stated> sentences(List<String> ids, Optional<Paragraph> paragraph) {
        Map<String, Stated> all = new LinkedHashMap<>();
        for (Paragraph holding : catalogue.paragraphs()) {
            holding.sentences().forEach(sentence -> all.put(sentence.id(), new Stated(holding, sentence)));
        }
        List<Stated> stated = new ArrayList<>();
        for (String id : ids) {
            if (all.containsKey(id)) {
                stated.add(all.get(id));
            } else {
                faults.add("there is no sentence " + id + Nearest.hint(id, all.keySet()));
            }
        }
        if (paragraph.isPresent()
                && stated.size() == ids.size()
                && stated.stream().noneMatch(one -> one.paragraph().equals(paragraph.get()))) {
            List<String> own =
                    paragraph.get().sentences().stream().map(Sentence::id).toList();
            faults.add("a norm of paragraph " + paragraph.get().number() + " states one of its sentences: "
                    + String.join(", ", own));
        }
        return stated;
    }

    private Optional<Question> question(String id, Optional<String> type, Optional<Theme> theme, Set<String> added) {
        Optional<Question> known = catalogue.question(id);
        List<String> types = Word.all(Question.Type.class);
        if (known.isPresent() && type.isPresent()) {
            faults.add("the question " + id + " exists already, as "
                    + Word.of(known.get().type()) + "; name it without a type");
        } else if (known.isEmpty() && type.isEmpty()) {
            List<String> ids = catalogue.questions().stream().map(Question::id).toList();
            faults.add("there is no question " + id + Nearest.hint(id, ids) + "; a new one needs a type: " + id + ":"
                    + types.get(0));
        } else if (type.isPresent() && !types.contains(type.get())) {
            faults.add('"' + type.get() + "\" is no type of question; use " + String.join(", ", types)
                    + Nearest.hint(type.get(), types));
        } else if (type.isPresent() && !QUESTION.matcher(id).matches()) {
            faults.add('"' + id + "\" is no question id; write words in small letters: foundling-grant");
        } else if (known.isEmpty() && theme.isPresent()) {
            added.add(id);
            return Word.find(Question.Type.class, type.get()).map(found -> unwritten(id, theme.get(), found));
        }
        return known;
    }

    private static Question unwritten(String id, Theme theme, Question.Type type) {
        boolean ownValues = type == Question.Type.CHOICE || type == Question.Type.SET;
        List<Question.Value> values = ownValues ? List.of(new Question.Value(Unwritten.ID, Unwritten.TEXT)) : List.of();
        return new Question(
                id, theme, Unwritten.TEXT, type, Question.About.STATUTE, Unwritten.TEXT, values, new Order.None());
    }
}
