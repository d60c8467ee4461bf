package org.lexgap.law;

import java.util.List;

/** All entries on one question, in the order of the file; never empty. */
public record Answer(String question, List<Entry> entries) {}
