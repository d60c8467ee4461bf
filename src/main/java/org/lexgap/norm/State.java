package org.lexgap.norm;

/**
 * A state that took part in the Conference.
 *
 * @param iso ISO 3166-1 alpha-3 code
 * @param group value of the question {@code state-participation}: {@code cis} or {@code non-cis-participant}
 */
public record State(String iso, String name, String group) {

    /** What data sets call Kosovo, for which ISO 3166-1 has no code. */
    private static final String KOSOVO = "XKX";

    /** Whether a code is one of XAA to XZZ, which ISO leaves to users. */
    public static boolean isUserCode(String iso) {
        return iso.matches("X[A-Z]{2}");
    }

    /** Whether a code is that of a fictional state: all that ISO leaves to users but one. */
    public static boolean isFictional(String iso) {
        return isUserCode(iso) && !iso.equals(KOSOVO);
    }
}
