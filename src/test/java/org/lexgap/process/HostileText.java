package org.lexgap.process;

/** Texts that mean harm in files that are good. */
public final class HostileText {

    /** Markup, three template languages and a link that runs. */
    public static final String MARKUP = "<script>alert(1)</script>${7*7}{{7*7}}<%=7*7%>[x](javascript:alert(1))";

    /** A right-to-left override, a zero-width space, an isolate, a line separator and a tag character. */
    public static final String UNSEEN = "\u202E\u200B\u2066\u2028\uDB40\uDC41";

    /** How these are shown. */
    public static final String UNSEEN_SHOWN = "<U+202E><U+200B><U+2066><U+2028><U+E0041>";

    private HostileText() {}

    /** A summary with a text in every field that takes any, after a word that names the field. */
    public static String summary(String text) {
        return """
                lexgap: 1
                state: XAA
                title: 'TITLE#'
                asOf: 2024-01-01
                preparedBy: 'BY#'
                instruments:
                  a: {title: {en: 'EN#', ru: 'RU#'}, number: 'NUMBER#', rank: act, inForce: 2001-01-01, url: 'URL#',
                      versions: [{inForce: 2024-01-01, amendedBy: 'AMENDED#'}]}
                  b: {title: 'ONE#', rank: act, inForce: 2001-01-01}
                answers:
                  women-marriage-loss: {unavailable: unclear, note: 'NOTE#'}
                  birth-otherwise-stateless-grant:
                    {value: nothing, citations: [{instrument: a, article: 'ARTICLE#'}]}
                  foundling-grant:
                    - value: nothing
                      citations: [{instrument: a, article: 'ARTICLE#'}]
                      note: 'NOTE#'
                      quote: 'QUOTE#'
                      enteredBy: 'ENTERED#'
                      checkedBy: 'CHECKED#'
                      seen: 2020-01-01
                    - {value: on-application, citations: [{instrument: b, article: 'OTHER#'}]}
                """.replace("#", text.replace("'", "''"));
    }
}
