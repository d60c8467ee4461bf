package org.lexgap.web;

import java.util.Optional;
import java.util.Set;
import org.lexgap.intake.Questionnaire;
import org.lexgap.intake.Reading;
import org.lexgap.language.Language;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.Version;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Questionnaires as files to take away, in the language of whoever fills them in. */
record QuestionnaireFile(Language language) {

    /** One that asks everything of a state. */
    ResponseEntity<byte[]> blank(Dossier dossier) {
        Optional<String> state = Optional.of(dossier.state()).filter(Questionnaire::knows);
        byte[] workbook = Questionnaire.blank(state, Set.of(), language, Optional.empty());
        return file(dossier.state() + "-questionnaire.xlsx", workbook);
    }

    /** One that holds what a version says and asks the rest; or what of it no workbook can hold. */
    Reading<ResponseEntity<byte[]>> filled(Readings.ReadVersion asked) {
        Version version = asked.version();
        Reading<byte[]> workbook = Questionnaire.filled(asked.file().summary(), Set.of(), language, Optional.empty());
        return new Reading<>(
                workbook.result()
                        .map(content -> file(
                                version.dossier().state() + "-" + version.number() + "-questionnaire.xlsx", content)),
                workbook.problems());
    }

    private ResponseEntity<byte[]> file(String name, byte[] workbook) {
        return Pages.attachment(name, UploadPages.WORKBOOK)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .body(workbook);
    }
}
