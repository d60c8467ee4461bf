package org.lexgap.workspace;

/**
 * How much one side may store: a government's team, or an organisation in all its dossiers. Nothing stored is ever removed.
 *
 * @param megabytes of files and of what was read from them
 * @param versions of summaries
 */
public record Room(int megabytes, int versions) {

    /** Enough for a decade of a team's work. */
    public static final Room USUAL = new Room(1024, 5000);

    private static final long MEGABYTE = 1024L * 1024;

    /**
     * What a side has stored.
     *
     * @param bytes of files and of what was read from them
     */
    public record Taken(long versions, long bytes) {}

    /**
     * Goes on if so many bytes more, in one version, have room.
     *
     * @throws Refused if not
     */
    void check(Taken taken, long more) {
        if (taken.versions() >= versions || taken.bytes() + more > megabytes * MEGABYTE) {
            throw new Refused(Refused.Reason.FULL, "workspace.full", megabytes, versions);
        }
    }
}
