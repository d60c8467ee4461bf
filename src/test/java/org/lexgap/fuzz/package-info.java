/**
 * Readers under coverage-guided fuzzing. One class a reader with a method that Jazzer calls by its name; {@code mvn -Pfuzz
 * test} starts them, and no other build does.
 */
package org.lexgap.fuzz;
