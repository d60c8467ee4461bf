/** Lexgap as its users run it: a process with arguments, streams and an exit status. */
package org.lexgap.process;
