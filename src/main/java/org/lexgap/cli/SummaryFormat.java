package org.lexgap.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which form a law summary is written, told by the ending of a file's name. */
enum SummaryFormat {
    YAML("yaml", "yml"),
    JSON("json"),
    XLSX("xlsx");

    private final List<String> endings;

    SummaryFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /** The form whose ending a name has, or nothing where it has none of ours. */
    static Optional<SummaryFormat> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(ending -> name.endsWith("." + ending)))
                .findFirst();
    }
}
