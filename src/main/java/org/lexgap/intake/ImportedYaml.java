package org.lexgap.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lexgap.law.Answer;
import org.lexgap.law.Citation;
import org.lexgap.law.Entry;
import org.lexgap.law.Instrument;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Value;
import org.lexgap.norm.Word;

/** Writes an imported summary as YAML of format version 1; {@link SummaryReader} reads the same summary from it. */
public final class ImportedYaml {

    private final StringBuilder yaml = new StringBuilder();

    private ImportedYaml() {}

    /** @param head comment lines for the beginning, each without its sign */
    public static String write(LawSummary summary, List<String> head) {
        ImportedYaml writer = new ImportedYaml();
        head.forEach(line -> writer.line("# " + Shown.whole(line)));
        writer.write(summary);
        return writer.yaml.toString();
    }

    private void write(LawSummary summary) {
        line("lexgap: 1");
        line("state: " + word(summary.state()));
        line("title: " + text(summary.title()));
        line("asOf: " + summary.asOf());
        summary.preparedBy().ifPresent(name -> line("preparedBy: " + text(name)));
        line("source: " + Word.of(summary.source()));
        line("instruments:" + (summary.instruments().isEmpty() ? " {}" : ""));
        summary.instruments().values().forEach(this::write);
        line("answers:" + (summary.answers().isEmpty() ? " {}" : ""));
        summary.answers().values().forEach(this::write);
    }

    private void write(Instrument instrument) {
        line("  " + instrument.id() + ":");
        String titles = instrument.titles().entrySet().stream()
                .map(title -> title.getKey() + ": " + text(title.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
        line("    title: " + titles);
        instrument.rank().ifPresent(rank -> line("    rank: " + Word.of(rank)));
        instrument.adopted().ifPresent(day -> line("    adopted: " + day));
    }

    private void write(Answer answer) {
        line("  " + answer.question() + ":");
        for (Entry entry : answer.entries()) {
            line("    value: " + value(entry.value()));
            checked(entry.value()).ifPresent(checked -> line("    checked: " + checked));
            if (!entry.citations().isEmpty()) {
                line("    citations: "
                        + entry.citations().stream()
                                .map(ImportedYaml::citation)
                                .collect(Collectors.joining(", ", "[", "]")));
            }
            entry.from().ifPresent(day -> line("    from: " + day));
            entry.note().ifPresent(note -> line("    note: " + text(note)));
        }
    }

    private static String citation(Citation citation) {
        return "{instrument: " + citation.instrument()
                + citation.article()
                        .map(article -> ", article: " + text(article))
                        .orElse("") + "}";
    }

    private static String value(Value value) {
        return value instanceof Value.Listed set ? list(set.listed()) : word(value.text());
    }

    private static Optional<String> checked(Value value) {
        return value instanceof Value.Listed set ? set.checked().map(ImportedYaml::list) : Optional.empty();
    }

    private static String list(java.util.Collection<String> words) {
        return words.stream().map(ImportedYaml::word).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A word without quotes, but where other readers of YAML would take it for something else. */
    private static String word(String word) {
        boolean plain = word.matches("[A-Za-z][A-Za-z0-9-]*") && !word.matches("(?i)yes|no|on|off|true|false|null|y|n");
        return plain ? word : text(word);
    }

    private static String text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        Shown.whole(text).codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\');
            }
            quoted.appendCodePoint(c);
        });
        return quoted.append('"').toString();
    }

    private void line(String line) {
        yaml.append(line).append('\n');
    }

    /** By state and year: {@code KAZ-2020.yaml}. */
    public static String fileName(LawSummary summary) {
        return summary.state() + "-" + summary.asOf().getYear() + ".yaml";
    }
}
