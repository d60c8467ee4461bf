package org.lexgap.cli;

import java.util.List;
import org.lexgap.language.Language;
import org.lexgap.language.Message;

/** Ends a command with an exit status and with lines for standard error. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Message> lines;

    private Refusal(int status, List<Message> lines) {
        super(lines.toString(), null, false, false);
        this.status = status;
        this.lines = List.copyOf(lines);
    }

    /** The words of the command are off. */
    static Refusal usage(Message line) {
        return new Refusal(ExitStatus.WRONG_USAGE, List.of(Message.of("cli.usage", line)));
    }

    /** What stands in the input is off. */
    static Refusal input(List<Message> lines) {
        return new Refusal(ExitStatus.BAD_INPUT, lines);
    }

    /** A file is missing or cannot be read or written. */
    static Refusal file(List<Message> lines) {
        return new Refusal(ExitStatus.FILE_FAULT, lines);
    }

    int status() {
        return status;
    }

    /** The lines in words. */
    List<String> lines(Language language) {
        return lines.stream().map(line -> line.in(language)).toList();
    }
}
