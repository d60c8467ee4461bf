package org.lexgap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.Programme;
import org.lexgap.assessment.SecondSource;
import org.lexgap.cli.Workshop;
import org.lexgap.document.Block;
import org.lexgap.document.Document;
import org.lexgap.document.Drawing;
import org.lexgap.document.Span;
import org.lexgap.document.Text;
import org.lexgap.language.Language;
import org.lexgap.law.LawSummary;

/** What the gap report says as a document. */
class GapDocumentTest {

    @ParameterizedTest
    @ValueSource(strings = {"real/kazakhstan", "fictional/all-ill", "fictional/draft-half-open"})
    void eachLinkLeadsSomewhereAndNoTwoPlacesHaveOneName(String sample) throws IOException {
        Document document = document(sample);
        List<String> anchors = new ArrayList<>();
        document.blocks().forEach(block -> {
            if (block instanceof Block.Heading heading) {
                anchors.add(heading.anchor());
            } else if (block instanceof Block.Entry entry) {
                anchors.add(entry.anchor());
            } else if (block instanceof Block.Figure figure) {
                anchors.add(figure.anchor());
            }
        });
        assertThat(anchors).doesNotHaveDuplicates().allMatch(anchor -> anchor.matches("[A-Za-z0-9-]+"));
        List<String> links = texts(document)
                .flatMap(text -> text.spans().stream())
                .filter(Span.Link.class::isInstance)
                .map(span -> ((Span.Link) span).anchor())
                .toList();
        assertThat(links).hasSizeGreaterThan(100).isSubsetOf(anchors);
    }

    @Test
    void theTableOfComplianceAloneLeadsNowhere() throws IOException {
        GapReport report = ReportShapesTest.report(
                Files.readString(Path.of("legislation-samples/real/kazakhstan.yaml")), Language.EN);
        assertThat(texts(GapDocument.compliance(report, Programme.DAY)).flatMap(text -> text.spans().stream()))
                .hasSizeGreaterThan(500)
                .noneMatch(Span.Link.class::isInstance);
    }

    @Test
    void itHasAllChaptersThatAReaderExpects() throws IOException {
        assertThat(headings(document("fictional/draft-half-open")))
                .startsWith(
                        "Summary",
                        "Statelessness and citizenship",
                        "Refugee procedure and protection",
                        "Safeguards against expulsion",
                        "Rights of minorities")
                .contains("Treaties", "What is unknown", "Table of compliance", "Index by national article")
                .endsWith("Method and limits")
                .hasSizeGreaterThan(20);
    }

    @Test
    void disputesAndAnotherSourceHaveChaptersOfTheirOwn() {
        Workshop workshop = Programme.in(Language.EN);
        LawSummary government = Programme.summary(summary("automatic-no-limit", "Ministry"));
        LawSummary other = Programme.summary(summary("nothing", "Observers"));
        SecondSource sources = SecondSource.beside(government, other, Programme.DAY, workshop.assessor());
        GapReport report = GapReport.of(sources.together(), workshop.catalogue(), Language.EN, false);
        Document document = GapDocument.of(report, Optional.of(sources), Programme.DAY);
        assertThat(headings(document)).contains("Where the sources differ", "Disputes and contradictions");
        assertThat(texts(document).map(Text::words))
                .anyMatch(words -> words.startsWith("POA-44-FOUNDLING: first met, second gap"));
    }

    @Test
    void anActIsDescribedWhereItIsFirstCitedAndOnlyThere() throws IOException {
        List<String> footnotes = texts(document("real/kazakhstan"))
                .flatMap(Text::footnotes)
                .map(footnote -> footnote.text().words())
                .toList();
        assertThat(footnotes).doesNotHaveDuplicates().hasSizeGreaterThan(3);
        assertThat(footnotes).anySatisfy(note -> assertThat(note)
                .startsWith("Law on Citizenship of the Republic of Kazakhstan, ")
                .contains("adopted 1991-12-20"));
    }

    @Test
    void thePicturesShowWhatTheirTablesSay() throws IOException {
        List<Block.Figure> figures = document("real/kazakhstan")
                .blocks()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .toList();
        assertThat(figures).hasSize(2);
        for (Block.Figure figure : figures) {
            int legend = figure.table().columns().size() - 2;
            int bars = (int) figure.drawing().shapes().stream()
                    .filter(Drawing.Bar.class::isInstance)
                    .count();
            int numbers = (int) figure.table().rows().stream()
                    .flatMap(row -> row.subList(1, row.size() - 1).stream())
                    .filter(cell -> !cell.words().equals("0"))
                    .count();
            assertThat(bars).isEqualTo(legend + numbers);
            figure.table().rows().forEach(row -> assertThat(row.subList(1, row.size() - 1).stream()
                            .mapToInt(cell -> Integer.parseInt(cell.words()))
                            .sum())
                    .isEqualTo(Integer.parseInt(row.get(row.size() - 1).words())));
        }
    }

    @ParameterizedTest
    @CsvSource({"9, 13", "13, 13-1", "13-1, 13-2", "13-2, 13-10", "13, 14", "4 (2), 4 (10)", "13, 13a", "'', 1"})
    void articlesStandInTheOrderOfTheAct(String first, String second) {
        assertThat(ArticleOrder.BY_NUMBER.compare(first, second)).isNegative();
        assertThat(ArticleOrder.BY_NUMBER.compare(second, first)).isPositive();
    }

    private static String summary(String foundling, String by) {
        return """
                lexgap: 1
                state: XAA
                title: Law of a fictional state
                asOf: 2024-01-01
                preparedBy: %s
                answers:
                  foundling-grant: %s
                """.formatted(by, foundling);
    }

    private static Document document(String sample) throws IOException {
        return GapDocument.of(
                ReportShapesTest.report(
                        Files.readString(Path.of("legislation-samples/" + sample + ".yaml")), Language.EN),
                Optional.empty(),
                Programme.DAY);
    }

    private static List<String> headings(Document document) {
        return document.blocks()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).words())
                .toList();
    }

    static Stream<Text> texts(Document document) {
        return document.blocks().flatMap(block -> {
            if (block instanceof Block.Paragraph paragraph) {
                return Stream.of(paragraph.text());
            }
            if (block instanceof Block.Bullets bullets) {
                return bullets.items().stream();
            }
            if (block instanceof Block.Table table) {
                return table.rows().stream().flatMap(List::stream);
            }
            if (block instanceof Block.Entry entry) {
                return Stream.concat(
                        Stream.of(entry.lead()), entry.lines().stream().map(Document.Line::text));
            }
            return Stream.empty();
        });
    }
}
