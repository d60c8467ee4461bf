package org.lexgap.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexgap.law.Citation;
import org.lexgap.law.Instrument;

/**
 * Takes apart what the data gives as articles, such as {@code Const 9(3), ANG 9(2)} or {@code Citizenship Act 2004 s 6(3)}.
 * Acts keep the names they have there; a piece that is neither an act with an article nor an article is an act by itself.
 */
final class CitedArticles {

    private static final String NUMBER = "\\(?\\d[\\w().]*+(?:\\s?-\\s?[\\w().]*+)*+(?:\\s\\([^()]*+\\))?";
    private static final String SIGN = "(?:ss?|§|[Aa]rts?\\.?|[Ss]ection)";

    /** Act, then article: {@code KAZ 13}, {@code Citizenship Act 2004 s 6(3)}, {@code Civil Code 19}. */
    private static final List<Pattern> ACT_FIRST = List.of(
            Pattern.compile("^([A-Za-z]{2,4}|Const|Constitution)\\s?(" + NUMBER + "(?:\\sin con.*)?)"),
            Pattern.compile("^(.+?),?\\s" + SIGN + "\\s?(" + NUMBER + ".*)"),
            Pattern.compile("^(.+\\b(?:Code|Rules))\\s(" + NUMBER + ")"));

    /** Article, then act: {@code 3 Law 31 January 1946}, {@code Art. 132 2019 Immigration Law}. */
    private static final List<Pattern> ARTICLE_FIRST = List.of(
            Pattern.compile("^(?!(?:18|19|20)\\d\\d\\s)(" + NUMBER + ")\\s((?:Law|Act|Decree|Ordinance)\\b.*)"),
            Pattern.compile("[Aa]rts?\\.\\s(" + NUMBER + ")\\s(.+)"));

    private static final Pattern ARTICLE =
            Pattern.compile("^(?:" + SIGN + "\\s)?(" + NUMBER + "(?:\\sjo\\..*)?|[\\d(][^A-Za-z]*)");
    private static final Pattern PART = Pattern.compile(
            "(?:First|Second|Third|Fourth|1st|2nd|3rd)?\\s?(?:Schedule|Regulation|Section|Part|Par\\.|Article|Annex|explanatory)\\b.*");
    private static final Pattern CONSTITUTION = Pattern.compile("Const(itution\\b.*)?");
    private static final Pattern DAY = Pattern.compile("\\d{1,2} [A-Z][a-z]{2,8} \\d{4}");
    private static final Pattern BETWEEN = Pattern.compile("[;,+]|/(?=[A-Z])|(?<=[\\d)])\\s+(?:and|&)\\s+(?=\\S)");
    private static final String UNNAMED = "Act not named in the data";
    private static final int LONGEST_ID = 60;

    private final Map<String, Instrument> byName = new LinkedHashMap<>();

    /** Every act cited so far, by its id. */
    Map<String, Instrument> instruments() {
        Map<String, Instrument> instruments = new LinkedHashMap<>();
        byName.values().forEach(instrument -> instruments.put(instrument.id(), instrument));
        return instruments;
    }

    /** The articles in a text; none where the data says that there is no provision. */
    List<Citation> in(String text) {
        List<Citation> cited = new ArrayList<>();
        if (text.isBlank() || text.toLowerCase(Locale.ROOT).matches("no provision.*|n\\.a\\.?")) {
            return cited;
        }
        String act = UNNAMED;
        for (String part : BETWEEN.split(text)) {
            String piece = part.strip();
            Matcher article = ARTICLE.matcher(piece);
            if (article.matches()) {
                add(cited, act, Optional.of(article.group(1)));
            } else if (PART.matcher(piece).matches()) {
                add(cited, act, Optional.of(piece));
            } else if (!piece.isBlank()) {
                Citation citation = named(piece);
                act = citation.instrument();
                add(cited, act, citation.article());
            }
        }
        // "ECU, 71" names the act first and the article after: the act alone says nothing more.
        cited.removeIf(one -> one.article().isEmpty()
                && cited.stream()
                        .anyMatch(other -> other.instrument().equals(one.instrument())
                                && other.article().isPresent()));
        return cited;
    }

    /** An act by its name in the data, and its article where the piece holds one. */
    private static Citation named(String piece) {
        for (Pattern pattern : ACT_FIRST) {
            Matcher parts = pattern.matcher(piece);
            if (parts.matches()) {
                return new Citation(parts.group(1), Optional.of(parts.group(2)));
            }
        }
        for (Pattern pattern : ARTICLE_FIRST) {
            Matcher parts = pattern.matcher(piece);
            if (parts.matches()) {
                return new Citation(parts.group(2), Optional.of(parts.group(1)));
            }
        }
        return new Citation(piece, Optional.empty());
    }

    private void add(List<Citation> cited, String act, Optional<String> article) {
        Instrument instrument = byName.computeIfAbsent(act, this::instrument);
        Citation citation = new Citation(instrument.id(), article.map(String::strip));
        if (!cited.contains(citation)) {
            cited.add(citation);
        }
    }

    private Instrument instrument(String act) {
        boolean constitution = CONSTITUTION.matcher(act).matches();
        boolean shortened = act.matches("[A-Za-z]{2,4}");
        String title = act.equals("Const")
                ? "Constitution"
                : shortened ? "Act that the GLOBALCIT data set cites as " + act : act;
        return new Instrument(
                id(constitution && act.length() <= "Constitution".length() ? "Constitution" : act),
                Map.of("en", title),
                Optional.empty(),
                constitution ? Optional.of(Instrument.Rank.CONSTITUTION) : Optional.empty(),
                day(act),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private String id(String act) {
        String words =
                act.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String id = words.matches("[a-z].*") ? words : "act-" + words;
        String fitting =
                id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID).replaceAll("-$", "");
        String free = fitting;
        for (int i = 2; instruments().containsKey(free); i++) {
            free = fitting + "-" + i;
        }
        return free;
    }

    /** The day in an act's name, such as "Law 31 January 1946". */
    private static Optional<LocalDate> day(String act) {
        Matcher day = DAY.matcher(act);
        try {
            return day.find()
                    ? Optional.of(
                            LocalDate.parse(day.group(), DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
