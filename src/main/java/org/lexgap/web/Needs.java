package org.lexgap.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lexgap.workspace.Action;

/** A page for those who are signed in and whose role may do one of the actions, to some dossier or at all. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Needs {

    /** Any of these will do. */
    Action[] value();
}
