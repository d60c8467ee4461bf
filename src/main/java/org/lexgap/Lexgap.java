package org.lexgap;

import org.lexgap.cli.CommandLineInterface;

/** Where the program begins. */
public final class Lexgap {

    private Lexgap() {}

    /** Runs one command and ends with its exit status. */
    public static void main(String[] args) {
        System.exit(new CommandLineInterface(new Wiring(), System.getenv()).run(args));
    }
}
