package org.lexgap.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lexgap.assessment.Warning;
import org.lexgap.intake.Annotation;
import org.lexgap.intake.Problem;
import org.lexgap.language.Message;
import org.lexgap.law.Place;
import org.lexgap.web.DossierPage.Flaw;
import org.lexgap.workspace.Dossier;

/**
 * A file that somebody sent for a dossier, and what is to be said of it.
 *
 * @param errors what keeps it from being taken
 * @param warnings what a careful reader would ask about; looked for where there is no error
 */
record ReceivedFile(Readings.ReadFile file, List<Said> errors, List<Said> warnings) {

    private static final String TOO_BIG = "TOO_BIG";
    private static final String OTHER_STATE = "OTHER_STATE";

    /** Something said of a file, at its place. */
    record Said(Place at, String code, Message message) {

        private static Said of(Problem problem) {
            return new Said(problem.at(), problem.code(), problem.message());
        }

        private static Said of(Warning warning, Place otherwise) {
            return new Said(warning.at().orElse(otherwise), warning.code(), warning.message());
        }

        /** Errors as programs are told of them. */
        static List<Object> errors(List<Problem> problems, Words words) {
            return problems.stream()
                    .map(Said::of)
                    .<Object>map(said -> said.shape("error", words))
                    .toList();
        }

        /** With the fields that {@code validate --format json} gives. */
        Map<String, Object> shape(String level, Words words) {
            Map<String, Object> line = Json.object("file", at.file());
            at.sheet().ifPresent(sheet -> {
                line.put("sheet", sheet);
                line.put("cell", at.cell());
            });
            line.put("line", at.line());
            line.put("column", at.column());
            line.put("level", level);
            line.put("code", code);
            line.put("message", words.say(message));
            return line;
        }

        /** As a page shows it. */
        Flaw flaw(Words words) {
            String where = at.line() == 0
                    ? ""
                    : at.sheet().map(sheet -> sheet + ", " + at.cell()).orElse(at.line() + ":" + at.column());
            return new Flaw(where, code, words.say(message));
        }
    }

    static ReceivedFile of(Readings.ReadFile file, String name, Dossier dossier) {
        Place whole = new Place(name, 0, 0);
        if (file.reading().result().isEmpty()) {
            return new ReceivedFile(file, problems(file, Problem.Level.ERROR), List.of());
        }
        String state = file.summary().state();
        if (!state.equals(dossier.state())) {
            Message other = Message.of("web.upload.other-state", state, dossier.state());
            return new ReceivedFile(file, List.of(new Said(whole, OTHER_STATE, other)), List.of());
        }
        List<Said> warnings = new ArrayList<>(problems(file, Problem.Level.WARNING));
        file.assessment().warnings().forEach(warning -> warnings.add(Said.of(warning, whole)));
        return new ReceivedFile(file, List.of(), warnings);
    }

    boolean isTooBig() {
        return errors.stream().anyMatch(said -> said.code().equals(TOO_BIG));
    }

    /** Whether it is a questionnaire that was read through and has cells to be marked. */
    boolean isMarkable() {
        return file.reading().whole()
                && Stream.concat(errors.stream(), warnings.stream())
                        .anyMatch(said -> said.at().sheet().isPresent());
    }

    /** What is to be written into the workbook. */
    List<Annotation.Remark> remarks(Words words) {
        List<Annotation.Remark> remarks = new ArrayList<>();
        errors.forEach(said -> remarks.add(new Annotation.Remark(said.at(), true, words.say(said.message()))));
        warnings.forEach(said -> remarks.add(new Annotation.Remark(said.at(), false, words.say(said.message()))));
        return remarks;
    }

    private static List<Said> problems(Readings.ReadFile file, Problem.Level level) {
        return file.reading().problems().stream()
                .filter(problem -> problem.level() == level)
                .map(Said::of)
                .toList();
    }
}
