package org.lexgap.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.assessment.Assessment;
import org.lexgap.assessment.Finding;
import org.lexgap.assessment.OpenQuestions;
import org.lexgap.assessment.OpenQuestions.OpenQuestion;
import org.lexgap.assessment.Verdict;
import org.lexgap.assessment.Warning;
import org.lexgap.law.EffectiveAnswer;
import org.lexgap.law.EffectiveAnswer.Kind;
import org.lexgap.law.Value;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.KnownInstrument;
import org.lexgap.norm.KnownInstrument.Ground;
import org.lexgap.norm.Reservation;
import org.lexgap.norm.Word;

/**
 * What follows the chapters of a report, for every shape of it.
 *
 * @param lines sentences or rows, each standing by itself
 */
record Section(String title, List<String> lines) {

    private static final String CONTRADICTION = "CONTRADICTION";
    private static final int BEST = 5;

    /** All sections that have something to say, in the order of the report. */
    static List<Section> of(Assessment assessment, Catalogue catalogue) {
        List<Section> sections = List.of(
                new Section("Treaties", treaties(assessment, catalogue)),
                new Section("What is unknown", unknown(assessment)),
                new Section("Disputes and contradictions", disputes(assessment)),
                new Section("Statements of the State", statements(assessment, catalogue)),
                new Section("Warnings", warnings(assessment)),
                new Section("Method and limits", Method.SENTENCES));
        return sections.stream().filter(section -> !section.lines().isEmpty()).toList();
    }

    private static List<String> treaties(Assessment assessment, Catalogue catalogue) {
        return catalogue.instruments().stream()
                .filter(known -> known.ground() == Ground.TREATY)
                .map(known -> known.name() + ": " + bound(known, assessment) + reservation(known, assessment))
                .toList();
    }

    private static String bound(KnownInstrument known, Assessment assessment) {
        EffectiveAnswer answer = assessment.answers().answer(known.question().orElseThrow());
        if (answer.value().isEmpty()) {
            return nothing(answer.kind());
        }
        if (known.listed().isEmpty()) {
            Value.TreatyDate treaty = (Value.TreatyDate) answer.value().get();
            return treaty.since()
                    .map(day -> (day.isAfter(assessment.asOf()) ? "will bind from " : "binds since ") + day)
                    .orElse("checked, does not bind");
        }
        return listed(answer, known.listed().get())
                .map(binds -> binds ? "binds" : "checked, does not bind")
                .orElse("not checked");
    }

    private static String reservation(KnownInstrument known, Assessment assessment) {
        EffectiveAnswer held = assessment.answers().answer("treaty-reservations-held");
        return known.reservation()
                .flatMap(name -> listed(held, name))
                .map(kept -> kept ? "; a reservation is kept" : "; no reservation is kept")
                .orElse("");
    }

    private static Optional<Boolean> listed(EffectiveAnswer answer, String element) {
        return answer.value().flatMap(value -> ((Value.Listed) value)
                .holds(element, answer.question().valueIds()));
    }

    /** Which kind of nothing stands in the place of an answer. */
    static String nothing(Kind kind) {
        return switch (kind) {
            case NOT_ASKED -> "not answered";
            case UNAVAILABLE -> "asked, no information to be had";
            case OUT_OF_PERIOD -> "no entry speaks on this day";
            case DISPUTED -> "disputed between sources";
            case ANSWERED -> "answered";
        };
    }

    private static List<String> unknown(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        long unknown = assessment.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.UNKNOWN)
                .count();
        lines.add(unknown + " of " + assessment.findings().size() + " norms are unknown.");
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        assessment.answers().all().forEach(answer -> kinds.merge(answer.kind(), 1, Integer::sum));
        StringBuilder questions = new StringBuilder("Questions: ");
        kinds.forEach((kind, count) -> questions
                .append(questions.length() > 11 ? ", " : "")
                .append(count)
                .append(' ')
                .append(nothing(kind)));
        lines.add(questions
                .append(", of ")
                .append(assessment.answers().all().size())
                .append('.')
                .toString());
        long unchecked = assessment.findings().stream()
                .filter(finding -> finding.remarks().stream()
                        .anyMatch(remark -> remark.id().equals("META-CAP/not-checked")))
                .count();
        if (unchecked > 0) {
            lines.add("Cap not checked: whether acts clash, or practice departs from them, was not answered in full, "
                    + "so " + unchecked + " verdicts \"met\" stand on the norms' own answers alone (45.2).");
        }
        int number = 1;
        for (OpenQuestion open :
                OpenQuestions.of(assessment).stream().limit(BEST).toList()) {
            lines.add("To ask next, " + number++ + ": " + open.question().id() + " ("
                    + open.question().wording() + ") could settle "
                    + Wording.number(open.settles().size(), "norm") + " alone and "
                    + open.helps().size() + " with others.");
        }
        return lines;
    }

    private static List<String> disputes(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        assessment.answers().all().stream()
                .filter(answer -> answer.kind() == Kind.DISPUTED)
                .forEach(answer -> lines.add("Disputed: " + answer.question().id() + ". "
                        + String.join(
                                "; ",
                                answer.sides().stream()
                                        .map(side -> side(answer, side))
                                        .toList())));
        assessment.warnings().stream()
                .filter(warning -> warning.code().equals(CONTRADICTION))
                .forEach(warning -> lines.add("Contradiction: " + warning.message()));
        return lines;
    }

    private static String side(EffectiveAnswer answer, EffectiveAnswer.Side side) {
        List<String> sources = side.entries().stream()
                .map(entry -> Word.of(entry.source()))
                .distinct()
                .toList();
        return "\"" + Wording.value(answer.question(), side.value()) + "\" says " + String.join(", ", sources);
    }

    private static List<String> statements(Assessment assessment, Catalogue catalogue) {
        List<String> lines = new ArrayList<>();
        for (Reservation reservation :
                catalogue.reservationsOf(assessment.summary().state())) {
            List<String> norms = assessment.findings().stream()
                    .map(Finding::norm)
                    .filter(norm -> reservation.norms().contains(norm.id()))
                    .map(norm -> norm.id())
                    .toList();
            if (!norms.isEmpty()) {
                lines.add(reservation.detail() + " (" + reservation.source() + "; " + String.join(", ", norms) + ")");
            }
        }
        return lines;
    }

    private static List<String> warnings(Assessment assessment) {
        return assessment.warnings().stream()
                .filter(warning -> !warning.code().equals(CONTRADICTION))
                .map((Warning warning) -> warning.code() + ": " + warning.message())
                .toList();
    }
}
