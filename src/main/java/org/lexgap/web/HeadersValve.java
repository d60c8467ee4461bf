package org.lexgap.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Says what browsers may do also with the answer to a request that Tomcat refuses before any filter of ours sees it. */
final class HeadersValve extends ValveBase {

    HeadersValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (request.getContext() == null || response.isError()) {
            SecurityHeaders.of(request, response);
        }
        getNext().invoke(request, response);
    }
}
