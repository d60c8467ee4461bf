package org.lexgap.web;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A QR code to be drawn on the page itself, so that no picture is fetched.
 *
 * @param size modules on each side, with the quiet zone around them
 * @param path the dark modules as the path of a drawing in which a module is one unit
 */
public record QrSymbol(int size, String path) {

    private static final int QUIET = 4;

    /** The code of a text of at most some 2,000 characters. */
    static QrSymbol of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        String path = IntStream.range(0, code.size)
                .mapToObj(y -> IntStream.range(0, code.size)
                        .filter(x -> code.getModule(x, y))
                        .mapToObj(x -> "M" + (x + QUIET) + " " + (y + QUIET) + "h1v1h-1z")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining());
        return new QrSymbol(code.size + 2 * QUIET, path);
    }
}
