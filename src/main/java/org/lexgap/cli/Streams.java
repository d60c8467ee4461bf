package org.lexgap.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Standard input, output and error, in UTF-8 whatever the system's default; a closed reader is no error. */
final class Streams {

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Streams(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    static Streams ofProcess() {
        return new Streams(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    InputStream in() {
        return in;
    }

    /** Prints data. */
    void data(String text) {
        out.print(text);
        out.flush();
    }

    /** Prints data that is no text. */
    void data(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /** Prints talk: errors, warnings, progress. */
    void talk(List<String> lines) {
        // One line feed on every system: what is printed is compared and piped.
        lines.forEach(line -> err.print(line + "\n"));
        err.flush();
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }
}
