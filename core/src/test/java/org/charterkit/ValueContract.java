package org.charterkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What holds of every value of the model, field by field: a field is what has an accessor and a {@code with…}. */
final class ValueContract {
    /** A field of a type. */
    private record Field(Method accessor, Method with) {
        Object of(Object value) throws ReflectiveOperationException {
            return accessor.invoke(value);
        }

        /** The value with the field taken from another; the same value where an invariant forbids it. */
        Object copied(Object value, Object from) throws ReflectiveOperationException {
            try {
                return with.invoke(value, of(from));
            } catch (InvocationTargetException e) {
                assertThat(e.getCause()).isInstanceOf(IllegalArgumentException.class);
                return value;
            }
        }
    }

    private ValueContract() {}

    static int fieldCount(Class<?> type) {
        return fields(type).size();
    }

    private static List<Field> fields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Method accessor : accessors(type)) {
            String name = accessor.getName();
            String with = "with" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
            Stream.of(type.getMethods())
                    .filter(method -> method.getName().equals(with) && !method.isVarArgs())
                    .filter(method -> takes(method, accessor.getReturnType()))
                    .findFirst()
                    .ifPresent(method -> fields.add(new Field(accessor, method)));
        }
        return fields;
    }

    private static boolean takes(Method method, Class<?> type) {
        Class<?> parameter = method.getParameterTypes()[0];
        return parameter.isAssignableFrom(type) && (parameter != Object.class);
    }

    private static List<Method> accessors(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .toList();
    }

    /** Each field copied from one value into the other, alone and then all. */
    static <T> void assertFieldsAreIndependent(Class<T> type, T value, T other) throws ReflectiveOperationException {
        for (Field field : fields(type)) {
            Object changed = field.copied(value, other);
            boolean differs = !field.of(changed).equals(field.of(value));
            assertThat(changed.equals(value)).isEqualTo(!differs);
            for (Field rest : fields(type)) {
                if (!rest.equals(field)) {
                    assertThat(rest.of(changed)).isEqualTo(rest.of(value));
                }
            }
            assertThat(field.copied(changed, value)).isEqualTo(value).hasSameHashCodeAs(value);
        }
    }

    /** Every collection that the value hands out. */
    static <T> void assertCollectionsAreFixed(Class<T> type, T value) throws ReflectiveOperationException {
        for (Method accessor : accessors(type)) {
            if (accessor.invoke(value) instanceof Collection<?> collection) {
                assertThatThrownBy(() -> collection.add(null))
                        .as(accessor.getName())
                        .isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }
}
