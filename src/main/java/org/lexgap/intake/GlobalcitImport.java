package org.lexgap.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.lexgap.language.Message;
import org.lexgap.law.Answer;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Place;
import org.lexgap.norm.Catalogue;
import org.lexgap.norm.State;

/** The GLOBALCIT Citizenship Law Dataset to law summaries, one for each state and year. */
public final class GlobalcitImport {

    private final GlobalcitMapping mapping = GlobalcitMappingReader.packed();
    private final Catalogue catalogue;

    public GlobalcitImport(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A file of the data set, as it was opened. */
    public record Table(String file, byte[] content) {}

    /**
     * What came of the files.
     *
     * @param summaries by state and year, those that hold an answer
     * @param editions of the data set, such as {@code v1.0}
     */
    public record Imported(List<LawSummary> summaries, Set<String> editions) {}

    /** Whom to name, in one line: name and edition of the data, authors, publisher, address, licence. */
    public String attribution(Set<String> editions) {
        GlobalcitMapping.Dataset dataset = mapping.dataset();
        return dataset.name() + (editions.isEmpty() ? "" : " " + String.join(" and ", editions)) + ", "
                + dataset.authors() + "; " + dataset.publisher() + "; " + dataset.url() + "; licence "
                + dataset.licence();
    }

    /**
     * Reads files of the data set; the first malformed one ends it.
     *
     * @param wanted which state, by the data's own code, and year to import
     */
    public Reading<Imported> read(List<Table> files, BiPredicate<String, Integer> wanted) {
        Problems warnings = new Problems(Problems.MOST);
        GlobalcitTables tables = new GlobalcitTables(mapping, wanted, warnings);
        try {
            for (Table file : files) {
                tables.read(file.file(), file.content());
            }
        } catch (Unreadable e) {
            return Reading.failed(e.problem());
        }
        List<LawSummary> summaries = new ArrayList<>();
        Set<String> editions = new TreeSet<>();
        Set<String> left = new TreeSet<>();
        for (CodedLaw law : tables.laws()) {
            if (law.isCoded() && isState(law, left, warnings)) {
                LawSummary summary = summary(law, warnings);
                if (!summary.answers().isEmpty()) {
                    summaries.add(summary);
                    editions.addAll(law.editions());
                }
            }
        }
        new SameWords(mapping, warnings).compare(tables.laws());
        return new Reading<>(Optional.of(new Imported(summaries, editions)), warnings.asFound());
    }

    /** States that have ended have no code a summary could bear; Kosovo's is one that ISO leaves to users. */
    private static boolean isState(CodedLaw law, Set<String> seen, Problems warnings) {
        boolean iso = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(law.state());
        boolean fictional = State.isFictional(law.state());
        if (!iso && seen.add(law.state())) {
            Place at = law.first();
            String key = fictional ? "globalcit.user-code" : "globalcit.no-iso-code";
            warnings.warning(
                    at, fictional ? "USER_CODE" : "NO_ISO_CODE", Message.of(key, law.state(), Shown.of(law.country())));
        }
        return iso || fictional;
    }

    private LawSummary summary(CodedLaw law, Problems warnings) {
        CitedArticles articles = new CitedArticles();
        Map<String, Answer> found = new GlobalcitAnswers(mapping, law, articles, warnings).answers();
        Map<String, Answer> inOrder = new LinkedHashMap<>();
        catalogue.questions().stream()
                .filter(question -> found.containsKey(question.id()))
                .forEach(question -> inOrder.put(question.id(), found.get(question.id())));
        return new LawSummary(
                law.state(),
                law.country() + ": citizenship law on 1 January " + law.year() + ", as coded by GLOBALCIT",
                LocalDate.of(law.year(), 1, 1),
                Optional.of("Lexgap, from the " + attribution(law.editions())),
                mapping.dataset().source(),
                new TreeMap<>(articles.instruments()),
                inOrder,
                List.of());
    }
}
