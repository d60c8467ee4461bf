/**
 * Files to data: the catalogue and law summaries, from YAML and JSON, with every error at its line and column.
 * Scalars are taken by their text, so that nothing a drafter wrote is turned into something else on the way.
 */
package org.lexgap.intake;
