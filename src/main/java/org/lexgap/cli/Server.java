package org.lexgap.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lexgap.language.Message;
import org.lexgap.workspace.AuditReport;

/** The web workspace, as far as commands know it. */
public interface Server {

    /**
     * Where it serves.
     *
     * @param data the folder of the workspace, made if it is not there
     * @param host the address to listen on
     * @param port 0 for any that is free
     * @param certificate and key: files in PEM, both or none
     * @param proxies the addresses of proxies whose word is taken
     */
    record Place(
            Path data, String host, int port, Optional<Path> certificate, Optional<Path> key, List<String> proxies) {}

    /**
     * Serves until the process is told to end.
     *
     * @param told takes what the operator is to know: the address, and the set-up link where there is one
     * @param warned takes what stands open to others on the network
     * @throws CannotServe if the workspace cannot be opened, or the address is taken
     */
    void serve(Place place, Consumer<Message> told, Consumer<Message> warned);

    /**
     * Verifies the audit log of a workspace that is there and is not being served.
     *
     * @throws CannotServe if there is none, or it cannot be opened
     */
    AuditReport verify(Path data);

    /**
     * Changes the key of a workspace that is there and is not being served.
     *
     * @return the file with the new key
     * @throws CannotServe if there is none, or it cannot be opened
     */
    Path changeKey(Path data);

    /** The workspace cannot be used as it was asked for. */
    final class CannotServe extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Message told;

        /** With why, for the operator. */
        public CannotServe(Message told, Throwable cause) {
            super(told.toString(), cause);
            this.told = told;
        }

        /** Why, for the operator. */
        public Message told() {
            return told;
        }
    }
}
