/**
 * In which language a person is spoken to: English or Russian. The texts stand in properties files, one pair for each area;
 * what is to be said is a {@link Message}, and only whoever shows it turns it into words.
 */
package org.lexgap.language;
