package org.lexgap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Change;
import org.lexgap.assessment.Finding;
import org.lexgap.language.Language;
import org.lexgap.law.LawSummary;
import org.lexgap.norm.Norm;
import org.lexgap.report.ExplainText;

/** What {@code docs/walk-through.md} shows is what a reader sees who follows it. */
class WalkThroughTest {

    private static final int WIDTH = 80;

    @Test
    void theSummaryOfTheWalkThroughGivesTheExplanationShown() throws IOException {
        List<String> blocks = Pattern.compile("```\\w*\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/walk-through.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        LawSummary summary = Programme.summary(blocks.get(1));
        Norm norm = Programme.norm("POA-44-FOUNDLING");
        Assessment assessment = Programme.assessor().assess(summary, summary.asOf());
        Finding finding = assessment.findings().stream()
                .filter(one -> one.norm().equals(norm))
                .findFirst()
                .orElseThrow();
        List<Change> changes =
                Change.of(norm, Programme.catalogue().questionsOf(norm), assessment.answers(), Programme.assessor());
        assertThat(ExplainText.write(finding, changes, assessment, Programme.catalogue(), Language.EN, WIDTH))
                .isEqualTo(blocks.get(2));
    }
}
