package org.lexgap.cli;

import org.lexgap.language.Message;
import picocli.CommandLine.TypeConversionException;

/** A word of the command line that does not mean what it should. */
final class WrongWord extends TypeConversionException {

    private static final long serialVersionUID = 1L;

    private final transient Message says;

    WrongWord(Message says) {
        super(says.toString());
        this.says = says;
    }

    Message says() {
        return says;
    }
}
