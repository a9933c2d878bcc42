package org.quarterdeck.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The drawings, tables and forms that the house brings along.
 *
 * @param byName content by name, such as {@code processes/budget-approval/budget-approval.bpmn}: the same in a jar and in a
 *     source tree, so that moving from one to the other deploys nothing
 */
record HouseFiles(SortedMap<String, byte[]> byName) {

    private static final String[] PATTERNS = {
        "classpath*:/processes/**/*.bpmn", "classpath*:/processes/**/*.dmn", "classpath*:/forms/**/*.form"
    };

    static HouseFiles seenBy(ClassLoader loader) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(loader);
        try {
            for (String pattern : PATTERNS) {
                String root = pattern.substring("classpath*:".length(), pattern.indexOf("**"));
                for (Resource file : resolver.getResources(pattern)) {
                    files.putIfAbsent(nameOf(file, root), file.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new HouseFiles(files);
    }

    /** The tables: each is deployed on its own. */
    Map<String, byte[]> tables() {
        return byName.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".dmn"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    /** The drawings and forms by the folder they share, which is the key of the process. */
    Map<String, Map<String, byte[]>> folders() {
        Map<String, Map<String, byte[]>> folders = new TreeMap<>();
        byName.forEach((name, content) -> {
            if (!name.endsWith(".dmn")) {
                folders.computeIfAbsent(name.split("/")[1], folder -> new TreeMap<>())
                        .put(name, content);
            }
        });
        return folders;
    }

    private static String nameOf(Resource file, String root) throws IOException {
        String url = file.getURL().toString();
        return url.substring(url.lastIndexOf(root) + 1);
    }
}
