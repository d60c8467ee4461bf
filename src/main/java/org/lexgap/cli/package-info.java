/** The command line: one class a command. Data goes to standard output, talk to standard error. */
package org.lexgap.cli;
