/** The workspace in a browser: one class for each group of pages. It asks the workspace and the assessor, and decides nothing itself. */
package org.lexgap.web;
