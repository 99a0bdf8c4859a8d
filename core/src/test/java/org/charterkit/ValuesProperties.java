package org.charterkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.charterkit.arbitraries.AnyCharters;

/** One property a type: its fields are independent, part of equality, and hold collections that cannot be changed. */
@Domain(AnyCharters.class)
class ValuesProperties {
    @Example
    void theContractFindsTheFields() {
        assertThat(ValueContract.fieldCount(Charter.class)).isEqualTo(5);
        assertThat(ValueContract.fieldCount(ExitCriterion.class)).isEqualTo(11);
        assertThat(ValueContract.fieldCount(Path.class)).isEqualTo(9);
        assertThat(ValueContract.fieldCount(Person.class)).isEqualTo(4);
        assertThat(ValueContract.fieldCount(ScopeItem.class)).isEqualTo(1);
    }

    private static <T> void check(Class<T> type, T value, T other) throws ReflectiveOperationException {
        ValueContract.assertFieldsAreIndependent(type, value, other);
        ValueContract.assertCollectionsAreFixed(type, value);
    }

    @Property(tries = 200)
    void charter(@ForAll Charter value, @ForAll Charter other) throws ReflectiveOperationException {
        check(Charter.class, value, other);
    }

    @Property
    void section(@ForAll Section value, @ForAll Section other) throws ReflectiveOperationException {
        check(Section.class, value, other);
    }

    @Property
    void run(@ForAll Run value, @ForAll Run other) throws ReflectiveOperationException {
        check(Run.class, value, other);
    }

    @Property
    void attribute(@ForAll Attribute value, @ForAll Attribute other) throws ReflectiveOperationException {
        check(Attribute.class, value, other);
    }

    @Property
    void prerequisite(@ForAll Prerequisite value, @ForAll Prerequisite other) throws ReflectiveOperationException {
        check(Prerequisite.class, value, other);
    }

    @Property
    void exitCriterion(@ForAll ExitCriterion value, @ForAll ExitCriterion other) throws ReflectiveOperationException {
        check(ExitCriterion.class, value, other);
    }

    @Property
    void path(@ForAll Path value, @ForAll Path other) throws ReflectiveOperationException {
        check(Path.class, value, other);
    }

    @Property
    void step(@ForAll Step value, @ForAll Step other) throws ReflectiveOperationException {
        check(Step.class, value, other);
    }

    @Property
    void scopeItem(@ForAll ScopeItem value, @ForAll ScopeItem other) throws ReflectiveOperationException {
        check(ScopeItem.class, value, other);
    }

    @Property
    void roleDefinition(@ForAll RoleDefinition value, @ForAll RoleDefinition other)
            throws ReflectiveOperationException {
        check(RoleDefinition.class, value, other);
    }

    @Property
    void participant(@ForAll Participant value, @ForAll Participant other) throws ReflectiveOperationException {
        check(Participant.class, value, other);
    }

    @Property
    void role(@ForAll Role value, @ForAll Role other) throws ReflectiveOperationException {
        check(Role.class, value, other);
    }

    @Property
    void person(@ForAll Person value, @ForAll Person other) throws ReflectiveOperationException {
        check(Person.class, value, other);
    }

    @Property
    void detail(@ForAll Detail value, @ForAll Detail other) throws ReflectiveOperationException {
        check(Detail.class, value, other);
    }
}
