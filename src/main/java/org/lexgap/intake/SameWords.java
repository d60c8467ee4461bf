package org.lexgap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lexgap.language.Message;

/** Finds states whose words on a mode are the same, but for the state's name, and whose codes are not. */
final class SameWords {

    private final GlobalcitMapping mapping;
    private final Problems warnings;

    /** @param warnings takes one for each such group of states */
    SameWords(GlobalcitMapping mapping, Problems warnings) {
        this.mapping = mapping;
        this.warnings = warnings;
    }

    void compare(List<CodedLaw> laws) {
        Map<String, List<CodedLaw>> byWords = new TreeMap<>();
        List<String> modes =
                mapping.modes().keySet().stream().filter(mapping::isRead).toList();
        for (CodedLaw law : laws) {
            GlobalcitConditions conditions = new GlobalcitConditions(mapping, law);
            for (String mode : modes) {
                conditions
                        .worded(mode)
                        .filter(words -> law.code(mode).isPresent())
                        .ifPresent(words -> byWords.computeIfAbsent(
                                        mode + ";" + words.procedure() + ";" + law.year() + ";" + bare(words, law),
                                        unseen -> new ArrayList<>())
                                .add(law));
            }
        }
        byWords.forEach((key, same) -> report(key.substring(0, key.indexOf(';')), same));
    }

    private static String bare(CodedLaw.Words words, CodedLaw law) {
        String name = law.country().toLowerCase(Locale.ROOT);
        String text = words.specification().toLowerCase(Locale.ROOT);
        return name.isEmpty() ? text : text.replace("the " + name, "*").replace(name, "*");
    }

    private void report(String mode, List<CodedLaw> same) {
        String first = same.get(0).code(mode).orElseThrow();
        boolean differ = same.stream()
                .anyMatch(law -> !mapping.alike(mode, first, law.code(mode).orElseThrow()));
        if (differ) {
            String codes = same.stream()
                    .map(law -> law.state() + " " + law.code(mode).orElseThrow())
                    .collect(Collectors.joining(", "));
            CodedLaw.Words words = same.get(0).words(mode).orElseThrow();
            warnings.warning(
                    words.at(),
                    "SAME_WORDS",
                    Message.of(
                            "globalcit.same-words",
                            mode,
                            Shown.of(codes, GlobalcitAnswers.LONGEST_WORDS),
                            Shown.of(words.specification(), GlobalcitAnswers.LONGEST_WORDS)));
        }
    }
}
