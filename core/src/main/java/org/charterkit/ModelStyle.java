package org.charterkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the implementations of the model's values are generated: hidden, and on the JDK alone.
 *
 * <p>{@code @Value.Immutable} takes no arguments on the types themselves: it stays in their class files, and a compiler
 * without Immutables warns users of each argument that it cannot look up.
 */
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
@interface ModelStyle {}
