/** The workspace in a browser and for programs: a class for each group of pages or routes. What somebody may do the workspace decides. */
package org.lexgap.web;
