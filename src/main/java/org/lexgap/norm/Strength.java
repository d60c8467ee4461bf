package org.lexgap.norm;

/** How strongly the Programme words a norm, strongest first; the choice for each modal verb is ours. */
public enum Strength {
    PROHIBITION,
    OBLIGATION,
    STRONG,
    ENCOURAGEMENT
}
