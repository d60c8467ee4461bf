package org.lexgap.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lexgap.norm.Catalogue;

/** The files that say what a norm is and how it is judged: as they stand, and as they are to be. */
final class Checkout {

    private final Path project;
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();

    Checkout(Path project) {
        this.project = project;
    }

    /** @throws Refused if the catalogue has faults, or something in it is still to be written */
    Catalogue catalogue() throws IOException {
        Path rules = project.resolve("rules");
        if (!Files.isDirectory(rules)) {
            throw new Refused("there is no folder rules/ here; run this in the folder of the project");
        }
        Unwritten.refuse("rules/", PackRules.files(rules, name -> true));
        return PackRules.catalogue(PackRules.files(rules, PackRules::isCatalogue));
    }

    /** The file of that name, such as {@code rules/terms.drl}, to be added to; empty where there is none yet. */
    Sheet sheet(String name) throws IOException {
        if (!sheets.containsKey(name)) {
            Path file = project.resolve(name);
            sheets.put(name, new Sheet(name, Files.exists(file) ? Files.readString(file) : ""));
        }
        return sheets.get(name);
    }

    /** The names of the rule files of a paragraph, without their ending. */
    List<String> ruleFiles(String paragraph) throws IOException {
        return PackRules.files(project.resolve("rules"), name -> name.matches("para-" + paragraph + "-.*\\.drl"))
                .keySet()
                .stream()
                .map(name -> name.replace(".drl", ""))
                .toList();
    }

    /** The files as they are to be. */
    Map<String, byte[]> added() {
        Map<String, byte[]> added = new TreeMap<>();
        sheets.values().forEach(sheet -> added.put(sheet.file(), sheet.text().getBytes(StandardCharsets.UTF_8)));
        return added;
    }

    /** Writes all files or, where one cannot be written, none: each stands whole beside its place before any moves. */
    void write() throws IOException {
        List<Path> ready = new ArrayList<>();
        try {
            for (Sheet sheet : sheets.values()) {
                Path file = project.resolve(sheet.file());
                Files.createDirectories(file.getParent());
                ready.add(Files.writeString(beside(file), sheet.text()));
            }
            for (Sheet sheet : sheets.values()) {
                Path file = project.resolve(sheet.file());
                Files.move(beside(file), file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path left : ready) {
                Files.deleteIfExists(left);
            }
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }
}
