package org.lexgap.workspace;

/** What became of an upload. */
public sealed interface Uploaded {

    /** The version that holds the file. */
    Version version();

    /** A new version, current in its dossier. */
    record Added(Version version) implements Uploaded {}

    /** The dossier had the file; nothing was added. */
    record AlreadyThere(Version version) implements Uploaded {}

    /** Somebody had added a version since; the file is kept aside, and both can be read. */
    record Conflict(Version version, Version current) implements Uploaded {}
}
