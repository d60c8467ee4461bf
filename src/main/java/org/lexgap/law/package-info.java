/**
 * A state's law as answered: summaries, instruments, entries, and what the entries amount to on a day.
 * It judges nothing.
 */
package org.lexgap.law;
