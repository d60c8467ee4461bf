package org.lexgap.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program as it serves a workspace, on a port of its own. */
final class Serving implements AutoCloseable {

    private static final long SECONDS = 30;

    private final Process process;
    private final BufferedReader said;
    private final String address;
    private final String link;

    private Serving(Process process) throws IOException {
        this.process = process;
        this.said = process.inputReader();
        this.address = said.readLine().replace("Lexgap serves at ", "");
        this.link = said.readLine().replaceFirst(".*: (?=http)", "");
    }

    /** Starts to serve a new workspace in a folder, with more options. */
    static Serving in(Path folder, String... options) throws IOException {
        List<String> command = new ArrayList<>(Run.launched(
                List.of(), "serve", "--data", folder.resolve("data").toString(), "--port", "0"));
        command.addAll(List.of(options));
        return new Serving(new ProcessBuilder(command)
                .redirectError(folder.resolve("err").toFile())
                .start());
    }

    /** The address that it says it serves at, with a stroke at its end. */
    String address() {
        return address;
    }

    /** The link that it says the administrator comes in by. */
    String link() {
        return link;
    }

    int port() {
        return Integer.parseInt(address.replaceAll("^.*:|/$", ""));
    }

    /** Tells it to end, and says whether it did. */
    boolean ended() throws InterruptedException {
        process.destroy();
        return process.waitFor(SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        said.close();
    }
}
