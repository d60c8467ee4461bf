package org.lexgap.web;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.lexgap.document.Visible;

/** A page in which nothing hides: what reorders or joins other characters is shown by its number, and all is escaped. */
final class VisibleHtml extends OwaspHtmlTemplateOutput {

    /** Whether an attribute is being written; what a form sends back must be what it was given. */
    private boolean inAttribute;

    VisibleHtml(TemplateOutput html) {
        super(html);
    }

    @Override
    public void setContext(String tag, String attribute) {
        inAttribute = attribute != null;
        super.setContext(tag, attribute);
    }

    @Override
    public void writeUserContent(String text) {
        super.writeUserContent(inAttribute || text == null ? text : Visible.of(text));
    }
}
