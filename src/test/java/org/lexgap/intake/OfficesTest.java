package org.lexgap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexgap.Programme;
import org.lexgap.language.Language;
import org.lexgap.law.Fingerprint;
import org.lexgap.law.LawSummary;
import org.lexgap.norm.Theme;
import org.lexgap.record.SummarySchema;

/** Offices in a law summary: read, refused, fingerprinted, and known to the schema. */
class OfficesTest {

    private static final String HEAD = "lexgap: 1\nstate: XAA\nasOf: 2024-01-01\n";
    private static final String JSON_HEAD = "{\"lexgap\": 1, \"state\": \"XAA\", \"asOf\": \"2024-01-01\", ";

    @Test
    void anOfficeNamesQuestionsAndThemesAndAnActNamesItsOffice() {
        LawSummary summary = Programme.summary(HEAD + """
                offices:
                  - name: {en: Ministry of Justice, ru: Министерство юстиции}
                    questions: [foundling-grant]
                    themes: [statelessness, treaty-accession]
                instruments:
                  act: {office: Migration Service}
                """);
        assertThat(summary.offices()).hasSize(1);
        assertThat(summary.offices().get(0).name().in("ru")).contains("Министерство юстиции");
        assertThat(summary.offices().get(0).questions()).containsExactly("foundling-grant");
        assertThat(summary.offices().get(0).themes()).containsExactly(Theme.STATELESSNESS, Theme.TREATY_ACCESSION);
        assertThat(summary.instruments().get("act").office().orElseThrow().in("ru"))
                .contains("Migration Service");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    offices: [{name: A, questions: [foundlng-grant]}]  | 1:33 UNKNOWN_QUESTION | did you mean foundling-grant?
                    offices: [{name: A, themes: [statelesness]}]       | 1:30 UNKNOWN_THEME    | did you mean statelessness?
                    offices: [{name: A, themes: [zzzzzzzzzzzzzzzz]}]   | 1:30 UNKNOWN_THEME    | "zzzzzzzzzzzzzzzz" is no theme
                    offices: [{questions: [foundling-grant]}]          | 1:11 MISSING_KEY      | "name" is missing
                    offices: [{name: A, theme: [statelessness]}]       | 1:21 UNKNOWN_KEY      | did you mean themes?
                    offices: [{name: A, questions: [foundling-grant]}, {name: B, questions: [foundling-grant]}] | 1:74 NAMED_TWICE | two offices
                    offices: {name: A}                                 | 1:10 WRONG_TYPE       | must be a list
                    offices: [{name: {ru: [A]}}]                       | 1:23 WRONG_TYPE       | must be a text
                    instruments: {a: {office: {russian: x}}}           | 1:28 UNKNOWN_KEY      | two or three letters
                    """)
    void whatIsWrongWithAnOfficeIsSaidAtItsPlace(String line, String placeAndCode, String words) {
        SummaryReaderTest.assertTheOneProblem(line + "\n" + HEAD, placeAndCode, words);
    }

    @Test
    void anUnknownThemeIsSaidInRussianToo() {
        Problem problem = Programme.read("s.yaml", HEAD + "offices: [{name: A, themes: [statelesness]}]\n")
                .problems()
                .get(0);
        assertThat(problem.in(Language.RU)).endsWith("темы «statelesness» нет (возможно, statelessness?)");
    }

    @Test
    void theFingerprintTellsOfficesApartAndIsTheOldOneWithoutAny() {
        String none = fingerprint("instruments: {act: {rank: act}}\n");
        assertThat(fingerprint("offices: []\ninstruments: {act: {rank: act}}\n"))
                .isEqualTo(none);
        assertThat(java.util.Set.of(
                        none,
                        fingerprint("instruments: {act: {rank: act, office: A}}\n"),
                        fingerprint("instruments: {act: {rank: act, office: {en: A}}}\n"),
                        fingerprint("offices: [{name: A}]\ninstruments: {act: {rank: act}}\n"),
                        fingerprint("offices: [{name: A, themes: [statelessness]}]\ninstruments: {act: {rank: act}}\n"),
                        fingerprint(
                                "offices: [{name: A, questions: [foundling-grant]}]\ninstruments: {act: {rank: act}}\n"),
                        fingerprint("offices: [{name: {en: A, ru: B}}]\ninstruments: {act: {rank: act}}\n"),
                        fingerprint("offices: [{name: {en: A}}, {name: {ru: B}}]\ninstruments: {act: {rank: act}}\n")))
                .hasSize(8);
    }

    @Test
    void jsonSaysTheSameAndTheSchemaKnowsIt() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SummarySchema.write(Programme.catalogue()), InputFormat.JSON);
        String good = JSON_HEAD
                + "\"offices\": [{\"name\": {\"en\": \"A\"}, \"themes\": [\"statelessness\"]}],"
                + " \"instruments\": {\"act\": {\"office\": \"B\"}}}";
        assertThat(schema.validate(good, InputFormat.JSON)).isEmpty();
        assertThat(Fingerprint.of(Programme.read("s.json", good).result().orElseThrow()))
                .isEqualTo(fingerprint(
                        "offices: [{name: {en: A}, themes: [statelessness]}]\ninstruments: {act: {office: B}}\n"));
        assertThat(schema.validate(
                        JSON_HEAD + "\"offices\": [{\"name\": \"A\", \"themes\": [\"statelesness\"]}]}",
                        InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(JSON_HEAD + "\"offices\": [{\"themes\": []}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    private static String fingerprint(String rest) {
        return Fingerprint.of(Programme.summary(HEAD + rest));
    }
}
