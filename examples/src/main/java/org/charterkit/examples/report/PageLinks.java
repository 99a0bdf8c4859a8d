package org.charterkit.examples.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the links of one page lead when they stand in a report: to another part of it where the page names another
 * charter, else where they led before, if that is harmless.
 */
public final class PageLinks {
    private final Map<String, Group> groupsBySource;
    private final String source;
    private final Function<Group, String> address;

    private PageLinks(Map<String, Group> groupsBySource, String source, Function<Group, String> address) {
        this.groupsBySource = groupsBySource;
        this.source = source;
        this.address = address;
    }

    /**
     * Links of no page in particular; {@link #of} makes them those of a page.
     *
     * @param groups the groups of the report
     * @param address where a group's part of the report is
     * @return links
     */
    static PageLinks to(List<Group> groups, Function<Group, String> address) {
        Map<String, Group> groupsBySource = new HashMap<>();
        groups.forEach(group -> groupsBySource.put(group.overview().source(), group));
        return new PageLinks(groupsBySource, "", address);
    }

    /**
     * The links of the page that a group's charter was read from.
     *
     * @param group the group
     * @return its links
     */
    public PageLinks of(Group group) {
        return new PageLinks(groupsBySource, group.overview().source(), address);
    }

    /**
     * Where a group's part of the report is.
     *
     * @param group the group
     * @return its address
     */
    public String addressOf(Group group) {
        return address.apply(group);
    }

    /**
     * Where the part of a group is that some page is the source of.
     *
     * @param from where the charter of the group comes from
     * @return its address; empty where there is no charter from there
     */
    public Optional<String> addressOf(String from) {
        return Optional.ofNullable(groupsBySource.get(from)).map(address);
    }

    /**
     * The group of a charter.
     *
     * @param from where its charter comes from
     * @return the group; empty where there is no charter from there
     */
    public Optional<Group> group(String from) {
        return Optional.ofNullable(groupsBySource.get(from));
    }

    /**
     * Where a link leads from the report.
     *
     * @param destination where it leads from its page, as written
     * @return the destination; empty where the words must not be a link
     */
    public Optional<String> resolve(String destination) {
        Optional<String> safe = SafeLink.of(Shortcodes.without(destination));
        if (safe.isEmpty() || !SafeLink.isRelative(safe.get())) {
            return safe;
        }
        String named = safe.get().startsWith("#") ? source : besidesSource(safe.get());
        Group group = safe.get().startsWith("/") ? null : groupsBySource.get(named);
        return group == null ? safe : Optional.of(address.apply(group));
    }

    private String besidesSource(String relative) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : (source + "/../" + relative.replaceAll("[?#].*", "")).split("/", -1)) {
            if (segment.equals("..") && !segments.isEmpty()) {
                segments.removeLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return (source.startsWith("/") ? "/" : "") + String.join("/", segments);
    }
}
