package org.lexgap.build;

import java.util.List;

/** Why nothing was packed or laid out, in words for the author of the files; where it was thrown helps nobody. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String reason) {
        super(reason, null, false, false);
    }

    Refused(String reason, List<?> faults) {
        this(reason + faults.stream().map(fault -> "\n  " + fault).reduce("", String::concat));
    }
}
