package org.lexgap.report;

import java.util.Arrays;
import org.lexgap.language.Messages;
import org.lexgap.norm.Word;

/** What stands before a line of detail, the same in every shape of report. */
enum Label {
    WHY,
    ANSWER,
    MISSING,
    POSSIBLE,
    DISPUTE,
    REMARK,
    NOTE,
    FOOTING,
    TO_CLOSE,
    STEP,
    EXCEPT,
    OURS,
    ASKS,
    SOURCE,
    APPLIES,
    WOULD_BE,
    LINKED,
    RELATED;

    String in(Messages messages) {
        return messages.text("report.label." + Word.of(this));
    }

    /** The columns that the longest label of a language takes, with a space behind it. */
    static int columns(Messages messages) {
        return Arrays.stream(values())
                        .mapToInt(label -> label.in(messages).length())
                        .max()
                        .orElseThrow()
                + 1;
    }

    /** The label, with spaces up to the column in which its text begins. */
    String padded(Messages messages, int columns) {
        String label = in(messages);
        return label + " ".repeat(columns - label.length());
    }
}
