package org.lexgap.cli;

import java.util.List;

/** Ends a command with an exit status and with lines for standard error. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<String> lines;

    private Refusal(int status, List<String> lines) {
        super(String.join("\n", lines), null, false, false);
        this.status = status;
        this.lines = List.copyOf(lines);
    }

    /** The words of the command are off. */
    static Refusal usage(String line) {
        return new Refusal(ExitStatus.WRONG_USAGE, List.of("lexgap: " + line));
    }

    /** What stands in the input is off. */
    static Refusal input(List<String> lines) {
        return new Refusal(ExitStatus.BAD_INPUT, lines);
    }

    /** A file is missing or cannot be read or written. */
    static Refusal file(List<String> lines) {
        return new Refusal(ExitStatus.FILE_FAULT, lines);
    }

    int status() {
        return status;
    }

    List<String> lines() {
        return lines;
    }
}
