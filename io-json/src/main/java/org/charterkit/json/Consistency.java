package org.charterkit.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.charterkit.Attribute;
import org.charterkit.Charter;
import org.charterkit.FactKind;
import org.charterkit.Participant;
import org.charterkit.Pointer;
import org.charterkit.Raci;
import org.charterkit.Role;
import org.charterkit.RoleDefinition;
import org.charterkit.Section;

/** Refuses stated meanings that are not what a vocabulary reads in the words beside them. */
final class Consistency {
    private final JsonInput input;
    private final Pointer pointer;
    private final FactLists places;

    /** Checks a charter that a pointer leads to. */
    Consistency(JsonInput input, Pointer pointer, FactLists places) {
        this.input = input;
        this.pointer = pointer;
        this.places = places;
    }

    void require(Charter stated) {
        Charter read = stated.interpretedBy(input.vocabulary());
        for (int i = 0; i < stated.attributes().size(); i++) {
            Place place = fact(FactKind.ATTRIBUTE, i);
            Attribute said = stated.attributes().get(i);
            Attribute meant = read.attributes().get(i);
            place.require(
                    "name",
                    "kind",
                    Optional.of(said.kind().word()),
                    Optional.of(meant.kind().word()));
            place.require("value", "date", said.date(), meant.date());
            place.require(
                    "value",
                    "state",
                    said.state().map(Words.STATES::word),
                    meant.state().map(Words.STATES::word));
        }
        for (int i = 0; i < stated.roleDefinitions().size(); i++) {
            Place place = fact(FactKind.ROLE_DEFINITION, i);
            RoleDefinition said = stated.roleDefinitions().get(i);
            RoleDefinition meant = read.roleDefinitions().get(i);
            place.member("role").requireRole(said.role(), meant.role());
            place.require("definition", "raci", Optional.of(letters(said)), Optional.of(letters(meant)));
        }
        for (int i = 0; i < stated.participants().size(); i++) {
            Place role = fact(FactKind.PARTICIPANT, i).member("role");
            Participant said = stated.participants().get(i);
            Participant meant = read.participants().get(i);
            if (said.role().isPresent()) {
                role.requireRole(said.role().get(), meant.role().orElseThrow());
            }
        }
    }

    void requireSections(List<SectionForm> forms, Charter stated) {
        List<Section> read = stated.interpretedBy(input.vocabulary()).sections();
        for (int i = 0; i < forms.size(); i++) {
            Pointer section = pointer.child("sections").child(i);
            new Place(section, forms.get(i).place())
                    .require(
                            "heading",
                            "kind",
                            Optional.of(stated.sections().get(i).kind().word()),
                            Optional.of(read.get(i).kind().word()));
        }
    }

    private static List<String> letters(RoleDefinition definition) {
        return definition.raci().stream().map(Raci::letter).toList();
    }

    private Place fact(FactKind kind, int index) {
        return new Place(pointer.child(kind.pluralName()).child(index), places.place(kind, index));
    }

    /** An object whose words say what other members of it state. */
    private final class Place {
        private final Pointer object;
        private final int place;

        private Place(Pointer object, int place) {
            this.object = object;
            this.place = place;
        }

        private Place member(String name) {
            return new Place(object.child(name), place);
        }

        private void requireRole(Role said, Role meant) {
            require("name", "kinds", Optional.of(words(said)), Optional.of(words(meant)));
            require("name", "qualifier", said.qualifier(), meant.qualifier());
        }

        private static List<String> words(Role role) {
            return role.kinds().stream().map(kind -> kind.word()).toList();
        }

        private void require(String words, String member, Optional<?> said, Optional<?> meant) {
            if (!said.equals(meant)) {
                throw input.refuse(
                        "expected " + shown(meant) + ", as the vocabulary \""
                                + input.vocabulary().language() + "\" reads " + object.child(words) + ", found "
                                + shown(said),
                        object.child(member),
                        place);
            }
        }

        private static String shown(Optional<?> meaning) {
            if (meaning.isEmpty()) {
                return "nothing";
            }
            return meaning.get() instanceof Collection<?> several
                    ? several.toString()
                    : Quote.of(meaning.get().toString());
        }
    }
}
