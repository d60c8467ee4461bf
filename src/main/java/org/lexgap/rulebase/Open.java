package org.lexgap.rulebase;

/** That a question has no effective answer, as the rules about rules see it; rules on norms never do. */
public record Open(String question) {}
