package org.lexgap.norm;

/**
 * A state that took part in the Conference.
 *
 * @param iso ISO 3166-1 alpha-3 code
 * @param group value of the question {@code state-participation}: {@code cis} or {@code non-cis-participant}
 */
public record State(String iso, String name, String group) {

    /** Whether a code is one of XAA to XZZ, which ISO leaves to users and we give to fictional states. */
    public static boolean isFictional(String iso) {
        return iso.matches("X[A-Z]{2}");
    }
}
