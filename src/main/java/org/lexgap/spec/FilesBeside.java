package org.lexgap.spec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lexgap.intake.Node;
import org.lexgap.intake.Problem;
import org.lexgap.intake.Reading;
import org.lexgap.intake.SummaryReader;
import org.lexgap.intake.Unreadable;
import org.lexgap.language.Message;
import org.lexgap.law.LawSummary;
import org.lexgap.law.Place;

/** Summaries that a scenario names: they stand beside its feature file or below, and nowhere else. */
final class FilesBeside {

    private static final int ENOUGH = 10 * 1024 * 1024 + 1;

    private final Path folder;
    private final SummaryReader reader;
    private final List<Problem> problems;
    private final Map<String, Node.Mapping> read = new HashMap<>();

    /** @param problems where the errors within a summary go */
    FilesBeside(Path feature, SummaryReader reader, List<Problem> problems) {
        Path parent = feature.toAbsolutePath().getParent();
        this.folder = parent == null ? feature.toAbsolutePath() : parent;
        this.reader = reader;
        this.problems = problems;
    }

    /** The summary of that name as a tree that a reader has found good. */
    Node.Mapping summary(String name, Place named) throws Unreadable {
        if (!read.containsKey(name)) {
            Path file = beside(name, named);
            String shown = Path.of(named.file()).resolveSibling(name).toString();
            byte[] content = content(file, named);
            Reading<LawSummary> whole = reader.read(shown, content);
            problems.addAll(whole.problems());
            Reading<Node> tree = SummaryReader.tree(shown, content);
            read.put(
                    name,
                    whole.result().isPresent() && tree.result().orElseThrow() instanceof Node.Mapping mapping
                            ? mapping
                            : new Node.Mapping(List.of(), named));
        }
        return read.get(name);
    }

    private Path beside(String name, Place named) throws Unreadable {
        try {
            Path path = Path.of(name);
            boolean climbs = path.isAbsolute()
                    || name.contains("\\")
                    || name.contains(":")
                    || List.of(name.split("/")).contains("..");
            Path file = folder.resolve(path);
            if (climbs || Files.exists(file) && !file.toRealPath().startsWith(folder.toRealPath())) {
                throw new Unreadable(named, "NOT_BESIDE", Message.of("spec.not-beside"));
            }
            return file;
        } catch (IOException | InvalidPathException e) {
            throw unreadable(named);
        }
    }

    private static byte[] content(Path file, Place named) throws Unreadable {
        if (!Files.isRegularFile(file)) {
            throw new Unreadable(named, "MISSING_FILE", Message.of("spec.missing-file"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ENOUGH);
        } catch (IOException e) {
            throw unreadable(named);
        }
    }

    private static Unreadable unreadable(Place named) {
        return new Unreadable(named, "UNREADABLE_FILE", Message.of("spec.unreadable-file"));
    }
}
