package org.lexgap.norm;

/** How much a gap in a norm can cost people, worst first. */
public enum Severity {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW;

    /** Whether one gap of this severity makes the result of its theme a serious gap. */
    public boolean isSerious() {
        return this == CRITICAL || this == HIGH;
    }
}
