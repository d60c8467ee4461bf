package org.lexgap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexgap.language.Language;

/**
 * The catalogue in another language: its texts laid over the files, all else left as it stands. What lacks a translation,
 * and a translation of nothing, is an error at its place.
 *
 * @param catalogue the packed catalogue, as {@link CatalogueReader#packed(Language)} reads it
 * @param sentences by the id of a rule, a check or a rule about rules, the sentence that is its name
 */
public record Translation(String catalogue, Map<String, String> sentences) {

    /**
     * Reads the translation of a catalogue that has no fault.
     *
     * @param files the catalogue's files by name
     * @param translated the translated files by the same names
     * @param sentences ids of everything that speaks in a sentence
     */
    public static Reading<Translation> of(
            Language language, Map<String, byte[]> files, Map<String, byte[]> translated, Set<String> sentences) {
        Problems problems = new Problems();
        Node.Mapping texts = trees(translated, problems);
        Node.Mapping catalogue = trees(files, problems);
        if (problems.hasErrors()) {
            return new Reading<>(Optional.empty(), problems.inOrder());
        }
        Overlay overlay = new Overlay(texts, problems);
        List<Node.Member> laid = new ArrayList<>();
        for (Node.Member file : catalogue.members()) {
            laid.add(new Node.Member(file.key(), overlay.file(file.key().text(), file.value())));
        }
        overlay.instruments().ifPresent(laid::add);
        Map<String, String> spoken = overlay.sentences(sentences);
        overlay.reportWhatIsLeft();
        return Reading.of(
                new Translation(CatalogueFile.write(new Node.Mapping(laid, Trees.start(language.code()))), spoken),
                problems);
    }

    private static Node.Mapping trees(Map<String, byte[]> files, Problems problems) {
        List<Node.Member> trees = new ArrayList<>();
        files.forEach((name, content) -> {
            try {
                Node tree = Trees.read(name, content, problems);
                trees.add(new Node.Member(new Node.Scalar(name, false, tree.at()), tree));
            } catch (Unreadable e) {
                problems.error(e.problem().at(), e.problem().code(), e.problem().message());
            }
        });
        return new Node.Mapping(trees, Trees.start(""));
    }
}
