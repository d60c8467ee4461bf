/** The workspace in a browser, asked through its port as browsers ask. */
package org.lexgap.web;
