package org.charterkit.json;

import org.charterkit.text.RichText;

/** Takes the groups that facts state: the sections say them already, and they stand there for people's sake. */
@FunctionalInterface
interface StatedGroups {
    /** The name of the member. */
    String MEMBER = "group";

    /** The fact that is being read states a group. */
    void add(RichText group, int place);
}
