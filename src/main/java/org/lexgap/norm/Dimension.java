package org.lexgap.norm;

/** What a norm looks at: the text of the law, treaties, what is done, or both text and practice. */
public enum Dimension {
    LAW,
    TREATY,
    PRACTICE,
    MIXED
}
