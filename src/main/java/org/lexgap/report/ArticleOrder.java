package org.lexgap.report;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of articles in an act: numbers by their value, so that 9 stands before 13 and 13 before 13-1. */
final class ArticleOrder {

    static final Comparator<String> BY_NUMBER = ArticleOrder::compare;

    private static final Pattern NUMBER_OR_REST = Pattern.compile("\\d+|\\D");

    private ArticleOrder() {}

    private static int compare(String one, String other) {
        Matcher left = NUMBER_OR_REST.matcher(one);
        Matcher right = NUMBER_OR_REST.matcher(other);
        while (left.find()) {
            if (!right.find()) {
                return 1;
            }
            int order = piece(left.group(), right.group());
            if (order != 0) {
                return order;
            }
        }
        return right.find() ? -1 : one.compareTo(other);
    }

    private static int piece(String one, String other) {
        boolean both = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return both ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareToIgnoreCase(other);
    }
}
