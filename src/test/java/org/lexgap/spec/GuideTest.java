package org.lexgap.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lexgap.Programme;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Reading;

/** What {@code docs/writing-specs.md} shows is so: its specifications run, its errors and failures read as printed. */
class GuideTest {

    private static final Pattern BLOCK = Pattern.compile("```(\\w*)\n(.*?)```", Pattern.DOTALL);

    @Test
    void whatTheGuideShowsIsSo() throws IOException {
        List<String> gherkin = blocks("gherkin");
        assertThat(gherkin).hasSize(4);
        assertThat(run(gherkin.get(0)).passed()).isTrue();
        Outcome failed = run(gherkin.get(1));
        assertThat(SpecText.write(List.of(failed))).isEqualTo(blocks("text").get(0));
        assertThat(read(gherkin.get(2)).problems())
                .extracting(Problem::toString)
                .containsExactlyElementsOf(blocks("text").get(1).lines().toList());
        assertThat(run(gherkin.get(3)).passed()).isTrue();
    }

    @Test
    void theSummaryInTheGuideIsTheOneBesideIt() throws IOException {
        assertThat(Files.readString(Path.of("features/product/draft-citizenship-act.yaml")))
                .contains(blocks("yaml").get(0));
    }

    private static Outcome run(String feature) {
        Specification specification = read(feature).result().orElseThrow();
        return specification.run(Programme.in(specification.language()).assessor(), Programme.ruleBook());
    }

    private static Reading<Specification> read(String feature) {
        return new SpecificationReader(Programme.catalogue())
                .read("features/product/foundlings.feature", feature.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> blocks(String kind) throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("docs/writing-specs.md")))
                .results()
                .filter(block -> block.group(1).equals(kind))
                .map((MatchResult block) -> block.group(2))
                .toList();
    }
}
