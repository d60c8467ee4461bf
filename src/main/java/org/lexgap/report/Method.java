package org.lexgap.report;

import java.util.List;

/** How verdicts come about and what they do not say, for the end of every report. */
final class Method {

    static final List<String> SENTENCES = List.of(
            "Each norm is judged by rules on the answers given, and on nothing else. An open answer decides nothing: "
                    + "it never counts as yes or as no, and a verdict once reached does not turn when more is answered.",
            "A theme counts each duty once. Left out are norms that do not apply or do not address the State, gaps that "
                    + "follow from another gap and are counted there, what a statement of the State reserves, and "
                    + "summaries. Every count stands with its total and with the share of questions answered.",
            "The footing says on what legal ground a norm binds the State beside the Programme. It changes no verdict.",
            "A rule that gives people more than a norm asks meets it, and no remedy here lowers present protection (23.1).",
            "Where we read more into the text than it says, the report says so under \"Ours\". The text has no numbers; "
                    + "every measure is ours.",
            "Related instruments and their articles are named from general knowledge, as help and not as authority; have "
                    + "a lawyer check them.",
            "The report speaks of the law as it was described, not of how it is obeyed, save where practice is asked "
                    + "for. It does not rank States and gives no score; two reports compare only where the same "
                    + "questions are answered.");

    private Method() {}
}
