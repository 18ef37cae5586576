package org.openlicence.exchange.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The Java sources of the whole repository. */
final class SourceFiles {
    /** Topmost directory of the repository. */
    static final Path ROOT = root();

    private static final Set<String> NOT_SOURCES = Set.of("target", ".git", "data", "docs", "resources");
    private static final List<Source> ALL = read();

    private SourceFiles() {}

    /**
     * @param path from the root, with slashes
     * @param text content
     * @param words its words, and its codes with hyphens such as OL-03
     */
    record Source(String path, String text, Set<String> words) {
        String simpleName() {
            String file = path.substring(path.lastIndexOf('/') + 1);
            return file.substring(0, file.length() - ".java".length());
        }

        boolean isTest() {
            return path.contains("/src/test/");
        }

        boolean names(String word) {
            return words.contains(word);
        }

        String link() {
            return "[" + simpleName() + "](../../" + path + ")";
        }
    }

    static List<Source> all() {
        return ALL;
    }

    static List<Source> that(Predicate<Source> wanted) {
        return ALL.stream().filter(wanted).toList();
    }

    /** The main source of a top-level class. */
    static Source of(Class<?> type) {
        Class<?> top = type;
        while (top.getEnclosingClass() != null) {
            top = top.getEnclosingClass();
        }
        String end = "/src/main/java/" + top.getName().replace('.', '/') + ".java";
        return that(source -> source.path().endsWith(end)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no source " + end));
    }

    private static List<Source> read() {
        List<Source> found = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean ours = !NOT_SOURCES.contains(directory.getFileName().toString());
                    return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(".java")) {
                        String text = text(file);
                        String path = ROOT.relativize(file).toString().replace('\\', '/');
                        found.add(new Source(path, text, words(text)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(Comparator.comparing(Source::path));
        return List.copyOf(found);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(text.split("\\W+")));
        words.addAll(List.of(text.split("[^\\w-]+")));
        return words;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path found = Path.of("").toAbsolutePath();
        for (Path above = found; above != null && Files.exists(above.resolve("pom.xml")); above = above.getParent()) {
            found = above;
        }
        return found;
    }
}
