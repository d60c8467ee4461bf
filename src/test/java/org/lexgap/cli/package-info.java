/** Tests of the command line that need no process of its own. */
package org.lexgap.cli;
