package org.lexgap;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Where what libraries log goes. Both ways are on the class path; SLF4J takes the one that is named before its first use. */
final class Logging {

    private static final String PROVIDER = "slf4j.provider";

    private Logging() {}

    /** Nowhere: a command keeps its streams for itself. */
    static void nowhere() {
        System.setProperty(PROVIDER, "org.slf4j.nop.NOPServiceProvider");
        // Otherwise it says on standard error which one it was told to take.
        System.setProperty("slf4j.internal.verbosity", "WARN");
    }

    /** To standard error, through Java's own logging, from warnings on. */
    static void toStandardError() {
        System.setProperty(PROVIDER, "org.slf4j.jul.JULServiceProvider");
        Logger.getLogger("").setLevel(Level.WARNING);
    }
}
