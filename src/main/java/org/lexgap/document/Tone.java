package org.lexgap.document;

/** The few colours of a document and what they mean; none ever says something alone. */
public enum Tone {
    /** Something falls short. */
    SHORT("#a3212a", "#f6d9d7", Hatch.RISING),
    /** Something falls short in part. */
    PARTLY("#7a5200", "#f7e6bf", Hatch.FALLING),
    /** Something is not known. */
    OPEN("#4a4f57", "#e3e6ea", Hatch.UPRIGHT),
    /** All is well. */
    WELL("#1e6140", "#cfe6d8", Hatch.NONE),
    /** Something is left out. */
    ASIDE("#5c6169", "#f4f5f6", Hatch.NONE);

    private final String ink;
    private final String ground;
    private final Hatch hatch;

    /** Lines over an area, by which it is told from others without colour. */
    enum Hatch {
        NONE,
        RISING,
        FALLING,
        UPRIGHT
    }

    Tone(String ink, String ground, Hatch hatch) {
        this.ink = ink;
        this.ground = ground;
        this.hatch = hatch;
    }

    /** The colour of text on white or on {@link #ground()}, as {@code #rrggbb}; contrast at least 5 to 1. */
    public String ink() {
        return ink;
    }

    /** The colour of an area, as {@code #rrggbb}. */
    public String ground() {
        return ground;
    }

    Hatch hatch() {
        return hatch;
    }

    /** The name in a style sheet, such as {@code short}. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
