package org.lexgap.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lexgap.assessment.Remark;

/** Each rule about rules speaks in some scenario that is told for it. */
class RulesAboutRulesCoveredTest {

    private static final Pattern RULE =
            Pattern.compile("rule \"(.+)\"\\s+@meta\\( (\\S+) \\) @way\\( (\\S+) \\)(.*)\\s((?s:.*?))\\send\\s");

    @Test
    void everyRuleAboutRulesSpeaksInAScenario() throws IOException {
        Set<String> spoken = new TreeSet<>();
        Outcome outcome =
                FeaturesTest.run(Path.of("features/product/rules-about-rules.feature"), (scenario, step, law) -> {
                    if (step.said().has("norm")) {
                        var finding = law.finding(step.said());
                        finding.remarks().stream().map(Remark::id).forEach(spoken::add);
                        spoken.add("footing " + finding.footing().footing());
                    }
                });
        assertThat(outcome.passed()).isTrue();
        Set<String> written = new TreeSet<>();
        for (String file : new String[] {"rules/meta.drl", "rules/meta-links.drl"}) {
            Matcher rule = RULE.matcher(Files.readString(Path.of(file)));
            while (rule.find()) {
                Matcher footing = Pattern.compile("@footing\\( (\\S+) \\)").matcher(rule.group(4));
                if (footing.find()) {
                    written.add("footing " + footing.group(1));
                } else if (rule.group(5).contains("remarks.on(")) {
                    written.add(rule.group(2) + "/" + rule.group(3));
                }
            }
        }
        assertThat(written).hasSizeGreaterThan(25);
        assertThat(spoken).containsAll(written);
    }
}
