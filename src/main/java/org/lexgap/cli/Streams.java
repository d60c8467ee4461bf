package org.lexgap.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lexgap.intake.Shown;
import org.lexgap.language.Language;
import org.lexgap.language.Message;

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

    /** Prints talk in a language. */
    void talk(List<Message> lines, Language language) {
        talk(lines.stream().map(line -> line.in(language)).toList());
    }

    /** Prints talk: errors, warnings, progress; what a name or a file brings along does not command the terminal. */
    void talk(List<String> lines) {
        // One line feed on every system: what is printed is compared and piped.
        lines.forEach(line -> err.print(Shown.whole(line) + "\n"));
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
