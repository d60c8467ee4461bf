package org.lexgap.web;

import java.beans.PropertyEditorSupport;
import java.util.regex.Pattern;
import org.springframework.core.convert.converter.Converter;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** A number in an address or a form, written as we write it: with another spelling one thing would have many addresses. */
@ControllerAdvice
final class WholeNumber implements Converter<String, Integer> {

    private static final Pattern WRITTEN = Pattern.compile("0|[1-9][0-9]{0,8}");

    /** @return the number; null where nothing is written */
    @Override
    public Integer convert(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException("no number as it should be written");
        }
        return Integer.valueOf(text);
    }

    /** What a converter refuses the framework would read in its own way, unless there is an editor too. */
    @InitBinder
    void bind(WebDataBinder binder) {
        binder.registerCustomEditor(int.class, new Editor());
        binder.registerCustomEditor(Integer.class, new Editor());
    }

    private final class Editor extends PropertyEditorSupport {
        @Override
        public void setAsText(String text) {
            setValue(convert(text));
        }
    }
}
