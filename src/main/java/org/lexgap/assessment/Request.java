package org.lexgap.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.assessment.OpenQuestions.OpenQuestion;
import org.lexgap.law.Name;

/**
 * The open questions that one office is asked.
 *
 * @param office who is asked; empty for the questions that belong to no office the summary names
 * @param questions those that decide most first
 */
public record Request(Optional<Name> office, List<OpenQuestion> questions) {

    /** One request an office, in the order of what their first questions decide; that to no named office last. */
    public static List<Request> of(Assessment assessment) {
        Offices offices = new Offices(assessment);
        Map<Name, List<OpenQuestion>> named = new LinkedHashMap<>();
        List<OpenQuestion> others = new ArrayList<>();
        for (OpenQuestion open : OpenQuestions.of(assessment)) {
            offices.of(open.question())
                    .map(office -> named.computeIfAbsent(office, key -> new ArrayList<>()))
                    .orElse(others)
                    .add(open);
        }
        List<Request> requests = new ArrayList<>();
        named.forEach((office, questions) -> requests.add(new Request(Optional.of(office), questions)));
        if (!others.isEmpty()) {
            requests.add(new Request(Optional.empty(), others));
        }
        return requests;
    }
}
