package org.lexgap.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.lexgap.law.LawSummary;
import org.lexgap.norm.Catalogue;

/** An imported summary as a file: a head that says where it comes from, and the YAML of any other summary. */
public final class ImportedYaml {

    private ImportedYaml() {}

    /**
     * The content of the file.
     *
     * @param head comment lines for the beginning, each without its sign
     * @param catalogue names the themes above their answers
     */
    public static String write(LawSummary summary, List<String> head, Catalogue catalogue) {
        String comments =
                head.stream().map(line -> "# " + Shown.whole(line) + "\n").collect(Collectors.joining());
        return comments + SummaryText.yaml(summary, catalogue);
    }

    /** By state and year: {@code KAZ-2020.yaml}. */
    public static String fileName(LawSummary summary) {
        return summary.state() + "-" + summary.asOf().getYear() + ".yaml";
    }
}
