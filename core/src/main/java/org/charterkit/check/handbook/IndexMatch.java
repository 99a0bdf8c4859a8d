package org.charterkit.check.handbook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.charterkit.WorkingGroupIndex;
import org.charterkit.check.CheckedPage;
import org.charterkit.text.RichText;

/** Which entry of an index leads to which page: by the last part of its link, and else by the name of the group. */
final class IndexMatch {
    private final CheckedPage index;
    private final String prose;
    private final List<CheckedPage> below;
    private final Map<String, CheckedPage> byAddress = new HashMap<>();
    private final Map<String, CheckedPage> byName = new HashMap<>();

    IndexMatch(CheckedPage index, List<CheckedPage> pages) {
        this.index = index;
        this.prose = index.charter().sections().stream()
                .flatMap(section -> section.prose().stream())
                .map(text -> text.source().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        String folder = folderOf(index.source());
        this.below = pages.stream()
                .filter(page ->
                        !page.source().equals(index.source()) && page.source().startsWith(folder))
                .toList();
        for (CheckedPage page : below) {
            byAddress.putIfAbsent(address(page.source()), page);
            page.charter()
                    .title()
                    .map(title -> page.vocabulary().pageWords().nameWithoutGroup(RichText.of(title)))
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> byName.putIfAbsent(name, page));
        }
    }

    /** All pages in the folder of the index and below it. */
    List<CheckedPage> below() {
        return below;
    }

    List<WorkingGroupIndex.Group> entries() {
        return index.reading().index().map(WorkingGroupIndex::groups).orElse(List.of());
    }

    Optional<CheckedPage> pageOf(WorkingGroupIndex.Group entry) {
        Optional<CheckedPage> linked = entry.link().map(IndexMatch::address).map(byAddress::get);
        return linked.or(() ->
                Optional.ofNullable(byName.get(index.vocabulary().pageWords().nameWithoutGroup(entry.title()))));
    }

    /** Whether the index links to a page somewhere else than in a list of groups. */
    boolean mentions(CheckedPage page) {
        return prose.contains(address(page.source()));
    }

    private static String folderOf(String source) {
        return source.substring(0, source.lastIndexOf('/') + 1);
    }

    /** The last part of an address that is a name: that of the folder, where the page is the folder's own. */
    static String address(String link) {
        String path = link.toLowerCase(Locale.ROOT)
                .replaceAll("^\\{\\{[<%]\\s*(?:rel)?ref\\s+\"?|\"?\\s*[>%]\\}\\}$|[?#].*$", "")
                .replaceAll("(?:\\.html)?(?:\\.md)?/*$", "")
                .replaceAll("/_?index$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
