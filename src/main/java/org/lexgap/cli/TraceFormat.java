package org.lexgap.cli;

/** How a trace is printed. */
enum TraceFormat {
    TEXT,
    MARKDOWN,
    JSON,
    HTML
}
