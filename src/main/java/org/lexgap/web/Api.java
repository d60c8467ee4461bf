package org.lexgap.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Controller;

/** For programs: who asks shows a token, never a cookie, and is answered with data, never with a page. */
@Controller
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Api {

    /** What all its addresses begin with. */
    String ROOT = "/api/v1";
}
