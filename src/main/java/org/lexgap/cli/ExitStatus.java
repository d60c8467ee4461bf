package org.lexgap.cli;

/** What the program ends with; scripts rely on these numbers. */
final class ExitStatus {

    static final int DONE = 0;
    static final int GATE_NOT_MET = 1;
    static final int WRONG_USAGE = 2;
    static final int BAD_INPUT = 3;
    static final int FILE_FAULT = 4;
    static final int BUG = 70;

    private ExitStatus() {}
}
