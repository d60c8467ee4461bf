package org.lexgap.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A state's answers, each with the article it rests on.
 *
 * @param state ISO 3166-1 alpha-3 code, or XAA to XZZ for a fictional state
 * @param asOf the day whose law is described
 * @param source who speaks, where an entry does not say
 * @param instruments by id, in the order of the file
 * @param answers by question id, in the order of the file
 * @param offices who answers for which questions, in the order of the file
 */
public record LawSummary(
        String state,
        String title,
        LocalDate asOf,
        Optional<String> preparedBy,
        Source source,
        Map<String, Instrument> instruments,
        Map<String, Answer> answers,
        List<Office> offices) {}
