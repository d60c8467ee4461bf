package org.lexgap.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lexgap.workspace.AuditFault.Kind;

/** Reads an audit log row by row, and says at the end what does not fit. */
final class AuditCheck {

    private final Seal seal;
    private final AuditHead head;
    private final Optional<AuditHead> witness;
    private final Function<String, Optional<byte[]>> textOf;
    private final Set<String> soundTexts = new HashSet<>();
    private final List<AuditFault> faults = new ArrayList<>();
    private final VersionsTold told;
    private AuditHead last;

    /**
     * For one reading.
     *
     * @param head as the database has it
     * @param witness the head as it is kept outside the database
     * @param textOf the stored text of a hash
     */
    AuditCheck(
            Seal seal,
            AuditHead head,
            Optional<AuditHead> witness,
            Function<String, Optional<byte[]>> textOf,
            List<Version> versions,
            List<User> users) {
        this.seal = seal;
        this.head = head;
        this.witness = witness;
        this.textOf = textOf;
        this.told = new VersionsTold(versions, users);
        this.last = AuditHead.empty(seal);
    }

    /** The next row. */
    void read(AuditRow row) {
        if (!row.computed().equals(row.hash())) {
            fault(Kind.ROW_CHANGED, row.sequence());
        }
        if (row.sequence() != last.count() + 1 || !row.previous().equals(last.hash())) {
            fault(Kind.CHAIN_BROKEN, row.sequence());
        }
        last = AuditHead.of(row, seal);
        witness.filter(kept -> kept.count() == row.sequence() && !kept.hash().equals(row.hash()))
                .ifPresent(kept -> fault(Kind.WITNESS_DIFFERS, row.sequence()));
        row.texts().stream().filter(text -> !isSound(text)).forEach(text -> fault(Kind.TEXT_CHANGED, row.sequence()));
        if (!told.fits(row)) {
            fault(Kind.VERSION_CHANGED, row.sequence());
        }
    }

    /** What was found, all rows being read. */
    AuditReport report() {
        if (!head.isSignedBy(seal)) {
            fault(Kind.HEAD_FORGED, head.count());
        }
        if (head.count() != last.count() || !head.hash().equals(last.hash())) {
            fault(Kind.TAIL_CUT, last.count());
        }
        if (witness.filter(kept -> kept.count() > last.count() || !kept.isSignedBy(seal))
                .isPresent()) {
            fault(Kind.WITNESS_DIFFERS, last.count());
        }
        told.unfit().forEach(sequence -> fault(Kind.VERSION_CHANGED, sequence));
        return new AuditReport(last.count(), List.copyOf(faults));
    }

    /** A text is read once, however many rows name it. */
    private boolean isSound(String text) {
        if (soundTexts.contains(text)) {
            return true;
        }
        boolean sound = textOf.apply(text).map(Hash::of).filter(text::equals).isPresent();
        if (sound) {
            soundTexts.add(text);
        }
        return sound;
    }

    private void fault(Kind kind, long sequence) {
        faults.add(new AuditFault(kind, sequence));
    }

    /** The versions there are, held against the rows that tell of them. */
    private static final class VersionsTold {

        private final Map<Long, Version> bySequence = new HashMap<>();
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, Place> places = new HashMap<>();
        private final Set<Long> seen = new HashSet<>();

        private record Place(Standing standing, long since, Optional<String> submitter) {}

        VersionsTold(List<Version> versions, List<User> users) {
            versions.forEach(version -> bySequence.put(version.sequence(), version));
            users.forEach(user -> names.put(user.id(), user.name()));
        }

        boolean fits(AuditRow row) {
            if (row.what().equals(Deed.VERSION_SUBMITTED.code())) {
                places.computeIfPresent(
                        row.subject(),
                        (subject, place) -> new Place(Standing.SUBMITTED, place.since(), Optional.of(row.who())));
            } else if (row.what().equals(Deed.VERSION_ADOPTED.code())) {
                places.put(row.subject(), new Place(Standing.DRAFT, row.sequence(), Optional.empty()));
            }
            boolean aside = row.what().equals(Deed.VERSION_KEPT_ASIDE.code());
            if (!aside && !row.what().equals(Deed.VERSION_UPLOADED.code())) {
                return true;
            }
            Version version = bySequence.get(row.sequence());
            if (version == null) {
                return false;
            }
            seen.add(row.sequence());
            places.put(
                    version.subject(),
                    new Place(aside ? Standing.ASIDE : Standing.DRAFT, row.sequence(), Optional.empty()));
            return version.uploadSubject().equals(row.subject())
                    && version.texts().equals(row.texts())
                    && version.at().equals(row.at())
                    && row.who().equals(names.get(version.by()));
        }

        /** The rows of versions of which no row tells, or that do not stand, or were not submitted, as the rows say. */
        List<Long> unfit() {
            return bySequence.values().stream()
                    .filter(version -> !seen.contains(version.sequence())
                            || !placed(version).equals(places.get(version.subject())))
                    .map(Version::sequence)
                    .sorted()
                    .toList();
        }

        /** Somebody whom the storage does not know submitted nothing that any row tells of. */
        private Place placed(Version version) {
            return new Place(
                    version.standing(), version.placed(), version.submittedBy().map(id -> names.getOrDefault(id, "")));
        }
    }
}
