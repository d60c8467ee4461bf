package org.lexgap.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.lexgap.language.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of our Word documents, by their ids in {@code word-styles.xml}. */
final class WordStyles {

    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String COVER_LINE = "CoverLine";
    static final String COVER_NOTE = "CoverNote";

    /** With a level at its end: real headings, which a table of contents and a screen reader find. */
    static final String HEADING = "Heading";

    static final String BODY = "BodyText";
    static final String BULLET = "ListBullet";
    static final String CAPTION = "Caption";
    static final String PICTURE = "Picture";
    static final String ENTRY_LEAD = "EntryLead";
    static final String ENTRY_LINE = "EntryLine";
    static final String TABLE = "TableText";
    static final String TABLE_HEAD = "TableHead";
    static final String TABLE_TO_READ = "TableToRead";
    static final String TABLE_TO_FILL = "TableToFill";
    static final String FOOTNOTE = "FootnoteText";
    static final String CONTENTS_HEAD = "TOCHeading";
    static final String CONTENTS = "TOC1";
    static final String HEADER = "Header";
    static final String FOOTER = "Footer";

    /** Of a paragraph that nobody sees, which ends a run of pages. */
    static final String PART_END = "PartEnd";

    static final String STRONG = "Strong";
    static final String LINK = "Hyperlink";
    static final String FOOTNOTE_REFERENCE = "FootnoteReference";
    static final String CODE = "Code";
    static final String SMALL = "Small";
    static final String LABEL = "Label";
    static final String ENTRY_NAME = "EntryName";

    private static final String MARK = "Mark";

    private WordStyles() {}

    /** Of the sign and word of a mark. */
    static String mark(Tone tone) {
        return MARK + tone.id();
    }

    /** A colour as Word writes it. */
    static String colour(String hash) {
        return hash.substring(1);
    }

    /** Gives a document the styles and the language that spelling is checked in. */
    static void addTo(XWPFDocument document, Language language) {
        XWPFStyles styles = document.createStyles();
        try (InputStream sheet = resource("word-styles.xml");
                InputStream numbering = resource("word-numbering.xml");
                InputStream settings = resource("word-settings.xml")) {
            styles.setStyles(StylesDocument.Factory.parse(sheet).getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
            document.getSettings()
                    .getCTSettings()
                    .set(SettingsDocument.Factory.parse(settings).getSettings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
        styles.setSpellingLanguage(language.of("en-GB", "ru-RU"));
        for (Tone tone : Tone.values()) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setType(STStyleType.CHARACTER);
            style.setStyleId(mark(tone));
            style.addNewName().setVal(MARK + " " + tone.id());
            style.addNewRPr().addNewB();
            style.getRPr().addNewColor().setVal(colour(tone.ink()));
            styles.addStyle(new XWPFStyle(style));
        }
    }

    private static InputStream resource(String name) {
        return WordStyles.class.getResourceAsStream(name);
    }
}
