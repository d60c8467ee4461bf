package org.lexgap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Finding;
import org.lexgap.law.LawSummary;

/**
 * Each sample has its verdicts in a list beside it. A change of rules that moves a verdict shows there, line by line;
 * {@code mvn verify -Dgoldens.refresh} writes the lists anew.
 */
class GoldensTest {

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("legislation-samples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sampleHasItsVerdicts(Path sample) throws IOException {
        LawSummary summary = Programme.summary(Files.readString(sample));
        Assessment assessment = Programme.assessor().assess(summary, summary.asOf());
        List<String> verdicts =
                assessment.findings().stream().map(GoldensTest::line).toList();
        Path golden = Path.of(sample.toString().replace(".yaml", ".verdicts.txt"));
        if (System.getProperty("goldens.refresh") != null) {
            Files.write(golden, verdicts);
        }
        assertThat(golden).exists();
        assertThat(verdicts).isEqualTo(Files.readAllLines(golden));
    }

    private static String line(Finding finding) {
        return finding.norm().id() + " " + finding.verdict() + (finding.flags().isEmpty() ? "" : " " + finding.flags());
    }
}
