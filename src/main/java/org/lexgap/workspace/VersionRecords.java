package org.lexgap.workspace;

import java.util.List;
import java.util.Optional;

/** The versions of all dossiers. What was added stays; only how it stands may change. */
public interface VersionRecords {

    /** Adds a version with its number. */
    void add(Version version);

    /**
     * Notes that a version that is there stands differently.
     *
     * @param sequence of the audit row that tells of it
     */
    void keepStanding(Version version, long sequence);

    /** All versions of a dossier, by number. */
    List<Version> of(Dossier dossier);

    /** The version of that number. */
    Optional<Version> numbered(Dossier dossier, int number);

    /** The version of a dossier that holds the file with that hash. */
    Optional<Version> holding(Dossier dossier, String original);

    /** What is stored by the side to which the dossier belongs: a government's team, or an organisation on whatever state. */
    Room.Taken taken(Dossier dossier);

    /** All versions, by dossier and number. */
    List<Version> all();
}
