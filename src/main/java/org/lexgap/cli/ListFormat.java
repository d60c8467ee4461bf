package org.lexgap.cli;

/** How a list of the catalogue is printed. */
enum ListFormat {
    TEXT,
    JSON
}
