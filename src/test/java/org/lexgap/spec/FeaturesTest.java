package org.lexgap.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lexgap.Programme;
import org.lexgap.intake.Reading;

/** Every scenario of {@code features/}, one test each, run as {@code lexgap spec} runs it. */
class FeaturesTest {

    @TestFactory
    Stream<DynamicContainer> features() throws IOException {
        List<Path> files = in("features");
        assertThat(files).isNotEmpty();
        return files.stream().map(file -> DynamicContainer.dynamicContainer(file.toString(), scenarios(file)));
    }

    private static Stream<DynamicTest> scenarios(Path file) {
        return run(file, Witness.NOBODY).scenarios().stream()
                .map(scenario ->
                        DynamicTest.dynamicTest(scenario.scenario().name(), () -> assertThat(scenario.failures())
                                .isEmpty()));
    }

    static List<Path> in(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".feature"))
                    .sorted()
                    .toList();
        }
    }

    static Outcome run(Path file, Witness witness) {
        try {
            Reading<Specification> reading =
                    new SpecificationReader(Programme.catalogue()).read(file.toString(), Files.readAllBytes(file));
            assertThat(reading.problems()).isEmpty();
            Specification specification = reading.result().orElseThrow();
            return specification.run(Programme.in(specification.language()).assessor(), Programme.ruleBook(), witness);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
