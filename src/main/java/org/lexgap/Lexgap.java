package org.lexgap;

import org.lexgap.cli.CommandLineInterface;

/** Where the program begins. */
public final class Lexgap {

    private Lexgap() {}

    /** Runs one command and ends with its exit status. */
    public static void main(String[] args) {
        Logging.nowhere();
        Wiring wiring = new Wiring();
        WebWorkspace web = new WebWorkspace(wiring, System.getenv());
        System.exit(new CommandLineInterface(wiring, web, System.getenv()).run(args));
    }
}
