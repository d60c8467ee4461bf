package org.lexgap.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lexgap.intake.Questionnaire;
import org.lexgap.language.Language;
import org.lexgap.norm.Theme;

/** Files to upload. */
final class Samples {

    private Samples() {}

    /** A good law summary of the state XAA. */
    static byte[] good() {
        return text("all-well.yaml").getBytes(StandardCharsets.UTF_8);
    }

    /** One on XAA with two sources at odds: one warning. */
    static byte[] doubtful() {
        return text("draft-half-open.yaml").replace("state: XAE", "state: XAA").getBytes(StandardCharsets.UTF_8);
    }

    /** The good one with another answer on children found, resting on another article. */
    static byte[] amended() {
        String text = text("all-well.yaml");
        String amended = text.replaceFirst(
                "(?m)^  foundling-grant:.*$",
                "  foundling-grant: {value: nothing, citations: [{instrument: citizenship-act, article: \"99\"}]}");
        if (amended.equals(text)) {
            throw new IllegalStateException("the sample is written otherwise by now");
        }
        return amended.getBytes(StandardCharsets.UTF_8);
    }

    /** One on XAA that names an office, for which no workbook has a place. */
    static byte[] withOffices() {
        return ("lexgap: 1\nstate: XAA\ntitle: Law in force\nasOf: 2024-01-01\noffices:\n"
                        + "  - {name: Ministry of Justice, themes: [statelessness]}\n"
                        + "answers:\n  foundling-grant: nothing\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What observers say of XAA: one answer, against the government's. */
    static byte[] observed() {
        return ("lexgap: 1\nstate: XAA\ntitle: Facts <of> observers\nasOf: 2024-01-01\nsource: ngo\nanswers:\n"
                        + "  foundling-grant: limited-by-age-or-other\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A questionnaire on XAA whose cover nobody filled in. */
    static byte[] unfilled() {
        return Questionnaire.blank(Optional.of("XAA"), Set.of(Theme.STATELESSNESS), Language.EN, Optional.empty());
    }

    /** A workbook that is no questionnaire. */
    static byte[] workbook() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("Budget").createRow(0).createCell(0).setCellValue("foundling-grant");
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A questionnaire of which a cell stands further to the right than one is read. */
    static byte[] tooWide() {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(unfilled()));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.getSheetAt(1).getRow(3).createCell(300).setCellValue("far");
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same in all but a word of its title. */
    static byte[] good(String word) {
        return text("all-well.yaml")
                .replaceFirst("(?m)^title: .*$", "title: " + word)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String name) {
        try {
            return Files.readString(Path.of("legislation-samples/fictional", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
