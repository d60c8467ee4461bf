/**
 * Runs while the project is built and never after: checks the catalogue and packs it, so that a start parses no YAML.
 */
package org.lexgap.build;
