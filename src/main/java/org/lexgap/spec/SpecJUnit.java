package org.lexgap.spec;

import java.util.List;
import java.util.stream.Collectors;
import org.lexgap.language.Language;

/** What came of running features, as JUnit XML for a build server. */
public final class SpecJUnit {

    private SpecJUnit() {}

    /** One suite a feature, one case a scenario; no times, since the same input gives the same bytes. */
    public static String write(List<Outcome> outcomes) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        int all = outcomes.stream()
                .mapToInt(outcome -> outcome.scenarios().size())
                .sum();
        int failed = outcomes.stream().mapToInt(Outcome::failed).sum();
        xml.append("<testsuites name=\"lexgap spec\"")
                .append(counts(all, failed))
                .append(">\n");
        outcomes.forEach(outcome -> suite(xml, outcome));
        return xml.append("</testsuites>\n").toString();
    }

    private static void suite(StringBuilder xml, Outcome outcome) {
        xml.append("  <testsuite name=\"")
                .append(Markup.of(outcome.name()))
                .append('"')
                .append(counts(outcome.scenarios().size(), outcome.failed()))
                .append(">\n");
        for (Outcome.OfScenario scenario : outcome.scenarios()) {
            xml.append("    <testcase classname=\"")
                    .append(Markup.of(outcome.file()))
                    .append("\" name=\"")
                    .append(Markup.of(Phrasing.name(scenario.scenario(), outcome.language())))
                    .append('"');
            if (scenario.passed()) {
                xml.append("/>\n");
                continue;
            }
            xml.append(">\n");
            xml.append("      <failure message=\"")
                    .append(Markup.of(scenario.failures().get(0).step().line()))
                    .append("\">")
                    .append(scenario.failures().stream()
                            .map(failure -> details(failure, outcome.language()))
                            .collect(Collectors.joining("\n")))
                    .append("</failure>\n");
            xml.append("    </testcase>\n");
        }
        xml.append("  </testsuite>\n");
    }

    private static String details(Outcome.Failure failure, Language language) {
        return Phrasing.details(failure.mismatch(), language).stream()
                .map(detail -> Markup.of(detail.label() + ": " + detail.text()))
                .collect(Collectors.joining(
                        "\n",
                        Markup.of(failure.step().at() + "  " + failure.step().line()) + "\n",
                        ""));
    }

    private static String counts(int all, int failed) {
        return " tests=\"" + all + "\" failures=\"" + failed + "\" errors=\"0\" skipped=\"0\"";
    }
}
