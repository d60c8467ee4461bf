package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses what gives a parameter twice where one is expected, in the address, the form or both: which one is meant is a guess. */
final class Unrepeated implements HandlerInterceptor {

    /** What any page may be asked with. */
    private static final String LANGUAGE = "lang";

    private final ParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();

    /** A parameter that was given twice. */
    static final class Twice extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String name;

        private Twice(String name) {
            this.name = name;
        }

        /** What it is called in the program. */
        String name() {
            return name;
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod page) {
            for (MethodParameter parameter : page.getMethodParameters()) {
                if (parameter.hasParameterAnnotation(RequestParam.class)
                        && !Collection.class.isAssignableFrom(parameter.getParameterType())) {
                    parameter.initParameterNameDiscovery(names);
                    check(request, parameter.getParameterName());
                }
            }
            // The body of a program's request is left alone.
            if (!page.getBeanType().isAnnotationPresent(Api.class)) {
                check(request, Gate.FIELD);
                check(request, LANGUAGE);
            }
        }
        return true;
    }

    private static void check(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        int files =
                request instanceof MultipartRequest form ? form.getFiles(name).size() : 0;
        if ((values == null ? 0 : values.length) + files > 1) {
            throw new Twice(name);
        }
    }
}
