package org.lexgap.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.lexgap.language.Language;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Documents of every kind of block as Word files, read back. */
class DocxDocumentTest {

    private static final LocalDate DATED = LocalDate.of(2026, 12, 1);

    private static final String HOSTILE = "<script>alert(1)</script> & ${7*7} {{7*7}} <%= x %> ]]> javascript:x"
            + " { PAGE } TOC \\o \"1-9\" =1+1 \u202E\u200B\u0000\u0007\u001B\uFFFE\uD800 \"'";

    private static final String SHOWN = "<script>alert(1)</script> & ${7*7} {{7*7}} <%= x %> ]]> javascript:x"
            + " { PAGE } TOC \\o \"1-9\" =1+1 <U+202E><U+200B><U+0000><U+0007><U+001B><U+FFFE><U+D800> \"'";

    @Test
    void hostileTextIsShownAsTextWhereverItStands() throws IOException, InvalidFormatException {
        byte[] file = DocxDocument.write(hostile());
        Map<String, String> parts = parts(file);
        String body = String.join("\n", words(parts.get("word/document.xml")));
        IntStream.rangeClosed(1, 17).forEach(field -> assertThat(body).contains(field + " " + SHOWN));
        assertThat(words(parts.get("word/footnotes.xml"))).contains("footnote " + SHOWN);
        assertThat(words(parts.get("word/header1.xml"))).containsExactly("title " + SHOWN);
        assertThat(words(parts.get("word/footer1.xml"))).contains("foot " + SHOWN);
        try (XWPFDocument document = open(file)) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("title " + SHOWN);
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(document.getParagraphs().stream()
                            .flatMap(paragraph -> paragraph.getRuns().stream())
                            .flatMap(run -> run.getCTR().getDrawingList().stream())
                            .map(drawing -> drawing.getInlineArray(0).getDocPr().getDescr()))
                    .containsExactly("alternative " + SHOWN);
            assertThat(document.getPackagePart().getRelationships())
                    .allMatch(relation -> relation.getTargetMode() == TargetMode.INTERNAL);
        }
    }

    @Test
    void noFieldIsMadeOfText() throws IOException {
        Map<String, String> parts = parts(DocxDocument.write(hostile()));
        String all = String.join("", parts.values());
        assertThat(found("<w:instrText[^>]*>([^<]*)<", all))
                .containsExactly(" TOC \\o \"1-1\" \\h \\z ", " PAGEREF _head_1 \\h ");
        assertThat(found("w:instr=\"([^\"]*)\"", all)).containsExactly("PAGE", "NUMPAGES");
        assertThat(all).doesNotContain("updateFields", "w:dirty");
    }

    @Test
    void placesHaveNamesThatWordKnowsAndNoTwoTheSame() throws IOException {
        String longest = "an-anchor-that-is-longer-than-the-name-of-a-bookmark-";
        List<Block> headings = List.of(
                new Block.Heading(1, "a-b", "one"),
                new Block.Heading(1, "a_b", "two"),
                new Block.Heading(2, longest + "1", "three"),
                new Block.Heading(2, longest + "2", "four"));
        List<Block> links = List.of(new Block.Paragraph(Text.of(
                new Span.Link("a_b", "two"), new Span.Link(longest + "2", "four"), new Span.Link("a-b", "one"))));
        String body = parts(DocxDocument.write(document(
                        Document.Cover.NONE,
                        List.of(new Document.Part(false, headings), new Document.Part(true, links)))))
                .get("word/document.xml");
        List<String> names = found("<w:bookmarkStart[^>]*w:name=\"([^\"]*)\"", body);
        assertThat(names).hasSize(4).doesNotHaveDuplicates().allMatch(name -> name.matches("[_a-z0-9]{1,40}"));
        assertThat(found("w:anchor=\"([^\"]*)\"", body)).containsExactly(names.get(1), names.get(3), names.get(0));
    }

    @Test
    void aRowStaysOnItsPageUnlessItIsLongerThanOne() throws IOException {
        Text longest = Text.of("word ".repeat(2_000).strip());
        Block.Table table = new Block.Table(
                "caption",
                List.of(Block.Column.of("An unusually-longtitle", 1), Block.Column.ofNumbers("n", 9)),
                List.of(List.of(Text.of("short"), Text.of("1")), List.of(longest, Text.of("2"))));
        try (XWPFDocument document = open(
                DocxDocument.write(document(Document.Cover.NONE, List.of(new Document.Part(false, List.of(table))))))) {
            XWPFTable made = document.getTables().get(0);
            assertThat(made.getRow(0).isRepeatHeader()).isTrue();
            assertThat(made.getRow(1).isRepeatHeader()).isFalse();
            assertThat(made.getRow(1).isCantSplitRow()).isTrue();
            assertThat(made.getRow(2).isCantSplitRow()).isFalse();
            assertThat(made.getRow(1).getCell(1).getParagraphs().get(0).getAlignment())
                    .hasToString("RIGHT");
            int[] widths = made.getCTTbl().getTblGrid().getGridColList().stream()
                    .mapToInt(column -> ((java.math.BigInteger) column.getW()).intValue())
                    .toArray();
            assertThat(widths[0] + widths[1]).isBetween(WordPages.width(false) - 2, WordPages.width(false));
            assertThat(widths[0]).as("room for a long word of a title").isGreaterThan(1_000);
        }
    }

    @Test
    void wordsOfAPictureAreDrawnInTheColourOfTheirTone() throws IOException {
        Drawing drawing = new Drawing(
                200,
                100,
                List.of(
                        new Drawing.Bar(10, 10, 80, 30, Tone.SHORT),
                        new Drawing.Rule(10, 50, 190, 50),
                        new Drawing.Words(10, 90, "■■■ Пробел", Drawing.Place.BEGIN, true, Tone.WELL)));
        byte[] png = Png.of(drawing, 2);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(image.getRGB(100, 30) & 0xFFFFFF).isEqualTo(Integer.decode(Tone.SHORT.ground()));
        assertThat(image.getRGB(390, 10) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(IntStream.range(0, 400 * 200)
                        .filter(i -> (image.getRGB(i % 400, i / 400) & 0xFFFFFF) == Integer.decode(Tone.WELL.ink()))
                        .count())
                .isGreaterThan(200);
        assertThat(Png.of(drawing, 2)).isEqualTo(png);
    }

    @Test
    void partsHaveTheirOwnPages() throws IOException {
        List<Block> blocks = List.of(new Block.Paragraph(Text.of("text")));
        Document report = document(
                new Document.Cover("kind", "title", List.of(), Text.of("note")),
                List.of(new Document.Part(false, blocks), new Document.Part(true, blocks)));
        String pages = String.join(
                " ",
                found("<w:pgSz ([^/]*)/>", parts(DocxDocument.write(report)).get("word/document.xml")));
        assertThat(pages)
                .isEqualTo("w:w=\"11906\" w:h=\"16838\" w:w=\"11906\" w:h=\"16838\""
                        + " w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"");
        Document letters = document(
                Document.Cover.NONE,
                List.of(new Document.Part(true, true, blocks), new Document.Part(true, true, blocks)));
        Map<String, String> parts = parts(DocxDocument.write(letters));
        assertThat(found("<w:pgNumType w:start=\"(\\d)\"", parts.get("word/document.xml")))
                .containsExactly("1", "1");
        assertThat(parts).doesNotContainKey("word/header1.xml");
        assertThat(found("w:instr=\"([^\"]*)\"", parts.get("word/footer1.xml"))).containsExactly("PAGE");
    }

    private static Document hostile() {
        Block.Table table = new Block.Table(
                "12 " + HOSTILE,
                List.of(Block.Column.of("13 " + HOSTILE, 1)),
                List.of(List.of(Text.of(new Span.Code("14 " + HOSTILE)))));
        List<Block> blocks = List.of(
                new Block.Contents(),
                new Block.Heading(1, "head-1", "5 " + HOSTILE),
                new Block.Paragraph(Text.of(
                        new Span.Plain("6 " + HOSTILE),
                        new Span.Strong("7 " + HOSTILE),
                        new Span.Footnote(Text.of("footnote " + HOSTILE)),
                        new Span.Small("8 " + HOSTILE),
                        new Span.Link("head-1", "9 " + HOSTILE))),
                new Block.Bullets(List.of(Text.of("10 " + HOSTILE))),
                table,
                new Block.Entry(
                        "entry-1",
                        new Mark("✗", "15 " + HOSTILE, Tone.SHORT),
                        " manner",
                        "16 " + HOSTILE,
                        Text.of("lead"),
                        List.of(new Document.Line("17 " + HOSTILE, Text.of("text")))),
                new Block.Figure(
                        "figure-1",
                        "11 " + HOSTILE,
                        "alternative " + HOSTILE,
                        new Drawing(
                                100,
                                100,
                                List.of(new Drawing.Words(0, 50, HOSTILE, Drawing.Place.END, false, Tone.OPEN))),
                        table));
        return new Document(
                Language.EN,
                "title " + HOSTILE,
                DATED,
                "foot " + HOSTILE,
                new Document.Cover(
                        "1 " + HOSTILE,
                        "2 " + HOSTILE,
                        List.of(new Document.Line("3 " + HOSTILE, Text.of("4 " + HOSTILE))),
                        Text.NONE),
                List.of(new Document.Part(false, blocks)));
    }

    private static Document document(Document.Cover cover, List<Document.Part> parts) {
        return new Document(Language.EN, "title", DATED, "foot", cover, parts);
    }

    private static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    /** The runs of words of a part, as a reader of XML sees them. */
    private static List<String> words(String part) {
        try {
            NodeList texts = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(part)))
                    .getElementsByTagName("w:t");
            return IntStream.range(0, texts.getLength())
                    .mapToObj(i -> texts.item(i).getTextContent())
                    .toList();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1).replace("&quot;", "\""))
                .toList();
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
