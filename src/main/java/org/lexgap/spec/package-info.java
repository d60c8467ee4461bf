/**
 * Specifications in Gherkin: one closed vocabulary of steps on laws and findings, in English and in Russian. A feature
 * file is read, held against the vocabulary and run; nothing in it is ever executed.
 */
package org.lexgap.spec;
