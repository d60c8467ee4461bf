package org.lexgap.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What the reader of standard output can see.
 *
 * @param width in columns
 * @param color whether colour may be used
 * @param present whether it is a terminal, and not a file or another program
 */
record Terminal(int width, boolean color, boolean present) {

    private static final int OFF_TERMINAL = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;

    static Terminal of(Map<String, String> environment) {
        boolean present = System.console() != null && !"dumb".equals(environment.get("TERM"));
        boolean plain = environment.containsKey("NO_COLOR")
                && !environment.get("NO_COLOR").isEmpty();
        int columns = columns(environment.get("COLUMNS"), present);
        return new Terminal(
                Math.max(NARROWEST, Math.min(WIDEST, columns)), present && !plain, System.console() != null);
    }

    /** Whether standard error is a terminal; Java itself cannot tell, and where {@code test} cannot either, it is none. */
    static boolean takesErrors() {
        try {
            Process test = new ProcessBuilder("test", "-t", "2")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return test.waitFor(1, TimeUnit.SECONDS) && test.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int columns(String stated, boolean present) {
        if (stated != null && stated.matches("[1-9]\\d{0,3}")) {
            return Integer.parseInt(stated);
        }
        return present ? measured() : OFF_TERMINAL;
    }

    /** Asks {@code stty}, as Java itself cannot tell. */
    private static int measured() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (stty.waitFor(200, TimeUnit.MILLISECONDS)) {
                String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
                return Integer.parseInt(size.substring(size.indexOf(' ') + 1));
            }
            stty.destroy();
        } catch (IOException | NumberFormatException e) {
            return OFF_TERMINAL;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return OFF_TERMINAL;
    }
}
