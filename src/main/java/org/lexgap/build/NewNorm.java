package org.lexgap.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lexgap.intake.Problem;

/**
 * A developers' command: lays out a new norm in every place that it needs, with a mark where something is {@link
 * Unwritten}. Run it in the folder of the project.
 */
public final class NewNorm {

    private static final int WRONG_USAGE = 2;
    private static final int FILE_FAULT = 4;

    private NewNorm() {}

    /** @param args the norm's id, the sentences it states, its theme and its questions */
    public static void main(String[] args) {
        try {
            layOut(Path.of(""), args).forEach(System.out::println);
        } catch (Refused e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_USAGE);
        } catch (IOException e) {
            System.err.println("this cannot be read or written: " + e.getMessage());
            System.exit(FILE_FAULT);
        }
    }

    /**
     * Lays out a norm, or changes nothing.
     *
     * @return what to tell the developer, line by line
     * @throws Refused if what is asked for cannot be laid out
     */
    static List<String> layOut(Path project, String... args) throws IOException {
        Asked asked = Asked.of(args);
        Checkout checkout = new Checkout(project);
        Draft draft = new DraftCheck(checkout.catalogue()).draft(asked);
        List<String> told = new ArrayList<>(new CatalogueDraft(draft).addTo(checkout));
        new RulesDraft(draft).addTo(checkout, asked.rules());
        new ScenariosDraft(draft).addTo(checkout);
        new TranslationDraft(draft).addTo(checkout);
        checkout.write();
        told.add(draft.norm() + " is laid out. " + Unwritten.TEXT
                + " stands where something is left to you; the build names each line until none is left:");
        checkout.added().forEach((file, content) -> {
            List<Problem> unwritten = Unwritten.in("", Map.of(file, content));
            if (!unwritten.isEmpty()) {
                told.add("  " + file + ":" + unwritten.get(0).at().line() + " and after: " + unwritten.size());
            }
        });
        return told;
    }
}
