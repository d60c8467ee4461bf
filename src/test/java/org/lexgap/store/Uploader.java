package org.lexgap.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.lexgap.workspace.Dossier;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Version;
import org.lexgap.workspace.Workspace;

/** A process that uploads without end and says each version's number and hash once it is acknowledged; made to be killed. */
final class Uploader {

    static final Dossier DOSSIER = Dossier.ofGovernment("XAA");

    private Uploader() {}

    /** Takes the folder, the id of a drafter and, if it is elsewhere, the address of the database. */
    public static void main(String[] arguments) {
        Map<String, String> settings = arguments.length > 2 ? Map.of(DataFolder.DATABASE_URL, arguments[2]) : Map.of();
        DataFolder data = DataFolder.open(Path.of(arguments[0]), settings, Clock.systemUTC());
        Workspace workspace = data.workspace();
        User drafter = workspace.accounts().user(arguments[1]).orElseThrow();
        int number = workspace
                .dossiers()
                .current(drafter, DOSSIER)
                .map(Version::number)
                .orElse(0);
        while (true) {
            String text = number
                    + " ".repeat(number % 7 * 10_000)
                    + ProcessHandle.current().pid();
            Version version = workspace
                    .dossiers()
                    .upload(drafter, Cast.upload(DOSSIER, number, text))
                    .version();
            number = version.number();
            System.out.println(number + " " + version.original());
            if (number % 5 == 0) {
                workspace.dossiers().submit(drafter, DOSSIER, number);
                System.out.println(number + " SUBMITTED");
            }
        }
    }
}
