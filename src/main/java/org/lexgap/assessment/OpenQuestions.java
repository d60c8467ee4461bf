package org.lexgap.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexgap.norm.Question;
import org.lexgap.norm.Severity;

/** The questions that keep findings open, those that decide most first. */
public final class OpenQuestions {

    private OpenQuestions() {}

    /**
     * An open question.
     *
     * @param settles norms that an answer to this question alone could settle
     * @param helps norms that wait for it together with others
     * @param weight what it is worth to ask: each finding by its severity, one that it could settle alone twice
     */
    public record OpenQuestion(Question question, List<Finding> settles, List<Finding> helps, int weight) {}

    /** All questions that an unknown finding waits for, in the order of what they decide. */
    public static List<OpenQuestion> of(Assessment assessment) {
        Map<Question, List<Finding>> waiting = new LinkedHashMap<>();
        for (Finding finding : assessment.findings()) {
            finding.missing().forEach(question -> waiting.computeIfAbsent(question, key -> new ArrayList<>())
                    .add(finding));
        }
        return waiting.entrySet().stream()
                .map(entry -> open(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(OpenQuestion::weight).reversed())
                .toList();
    }

    private static OpenQuestion open(Question question, List<Finding> findings) {
        List<Finding> settles = findings.stream()
                .filter(finding -> finding.missing().size() == 1)
                .toList();
        List<Finding> helps = findings.stream()
                .filter(finding -> finding.missing().size() > 1)
                .toList();
        int weight = 2 * weight(settles) + weight(helps);
        return new OpenQuestion(question, settles, helps, weight);
    }

    private static int weight(List<Finding> findings) {
        return findings.stream()
                .mapToInt(finding ->
                        Severity.values().length - finding.norm().severity().ordinal())
                .sum();
    }
}
