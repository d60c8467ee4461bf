package org.lexgap.build;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.intake.Nearest;

/**
 * What a developer asks for, as typed.
 *
 * @param questions each with its type, where it is a new one
 * @param modal the degree of duty in the words of the text, where it is said already
 * @param rules the rule file, without its ending, where it is not the paragraph's first
 */
record Asked(
        String norm,
        List<String> sentences,
        String theme,
        Map<String, Optional<String>> questions,
        Optional<String> modal,
        Optional<String> rules) {

    private static final String USAGE = """
            usage: NORM SENTENCE... --theme THEME --questions QUESTION[:TYPE],... [--modal WORDS] [--rules FILE]
              such as: POA-44-RENUNCIATION 44.5 --theme statelessness --questions renunciation-safeguard:choice
              A question with a type is a new one. WORDS are those of duty in the sentence.
              FILE is a rule file of the paragraph, without its ending.""";
    private static final List<String> OPTIONS = List.of("--theme", "--questions", "--modal", "--rules");

    /** @throws Refused if the words are no such wish */
    static Asked of(String... words) {
        List<String> bare = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (Iterator<String> rest = List.of(words).iterator(); rest.hasNext(); ) {
            String word = rest.next();
            if (!word.startsWith("--")) {
                bare.add(word);
            } else if (!OPTIONS.contains(word)) {
                throw new Refused(word + " is no option here" + Nearest.hint(word, OPTIONS) + "\n" + USAGE);
            } else if (!rest.hasNext()) {
                throw new Refused(word + " needs a value\n" + USAGE);
            } else {
                options.put(word, rest.next());
            }
        }
        if (bare.size() < 2 || !options.containsKey("--theme") || !options.containsKey("--questions")) {
            throw new Refused("a norm needs an id, a sentence, a theme and a question\n" + USAGE);
        }
        return new Asked(
                bare.get(0),
                bare.subList(1, bare.size()).stream().distinct().toList(),
                options.get("--theme"),
                questions(options.get("--questions")),
                Optional.ofNullable(options.get("--modal")),
                Optional.ofNullable(options.get("--rules")).map(file -> file.replace(".drl", "")));
    }

    private static Map<String, Optional<String>> questions(String listed) {
        Map<String, Optional<String>> questions = new LinkedHashMap<>();
        for (String question : listed.split(",")) {
            String[] parts = question.strip().split(":", 2);
            questions.put(parts[0], parts.length == 1 ? Optional.empty() : Optional.of(parts[1]));
        }
        return questions;
    }
}
