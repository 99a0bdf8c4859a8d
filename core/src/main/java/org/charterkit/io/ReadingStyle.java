package org.charterkit.io;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the implementations of the values around a reading are generated: hidden, and on the JDK alone. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        of = "create",
        builder = "newBuilder",
        jdkOnly = true,
        allowedClasspathAnnotations = {Override.class})
@interface ReadingStyle {}
