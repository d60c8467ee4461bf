/**
 * The verdict words of the catalogue, parsed and evaluated in three-valued logic. For tests alone: it is what the rules
 * are held against, and production code never uses it. {@code docs/verdict-words.md} gives the grammar.
 */
package org.lexgap.words;
