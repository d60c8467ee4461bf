package org.lexgap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.Verdict;
import org.lexgap.law.LawSummary;

/** Laws that say nothing, everything well and everything ill. */
class WholeLawsTest {

    @Test
    void aSummaryWithoutAnswersIsUnknownThroughout() {
        Assessment assessment = assess("lexgap: 1\nstate: KAZ\nasOf: 2024-01-01\nanswers: {}\n");
        assertThat(assessment.findings()).hasSize(138).allSatisfy(finding -> {
            assertThat(finding.verdict()).as(finding.norm().id()).isEqualTo(Verdict.UNKNOWN);
            assertThat(finding.missing()).as(finding.norm().id()).isNotEmpty();
        });
    }

    @Test
    void theModelStateHasNoGapAndNothingPartlyMet() throws IOException {
        assertThat(verdicts("all-well")).doesNotContain(Verdict.GAP, Verdict.PARTIAL, Verdict.UNKNOWN);
    }

    @Test
    void itsOppositeMeetsNothing() throws IOException {
        assertThat(verdicts("all-ill")).doesNotContain(Verdict.COMPLIANT, Verdict.UNKNOWN);
    }

    private static Set<Verdict> verdicts(String sample) throws IOException {
        String yaml = Files.readString(Path.of("legislation-samples/fictional", sample + ".yaml"));
        return assess(yaml).findings().stream()
                .map(Finding::verdict)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Verdict.class)));
    }

    private static Assessment assess(String yaml) {
        LawSummary summary = Programme.summary(yaml);
        return Programme.assessor().assess(summary, summary.asOf());
    }
}
