package org.lexgap.workspace;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * The dossiers and their versions. What somebody may not see is not there for them: every method throws {@link Refused} as
 * NOT_FOUND for it.
 */
public final class Dossiers {

    private final Commands commands;
    private final Room room;

    Dossiers(Commands commands, Room room) {
        this.commands = commands;
        this.room = room;
    }

    /**
     * Puts a good file into a dossier. The same file twice is one version. Where somebody has added a version since the base,
     * the file is kept aside and both can be read: legal text is never merged by machine.
     *
     * @throws Refused if the dossier is not the user's to write, there is no version of the base's number, or the side has
     *     stored as much as it may
     */
    public Uploaded upload(User who, Upload upload) {
        return add(who, upload, true);
    }

    /**
     * The same for somebody who still has the file: where somebody has added a version since the base, nothing is kept.
     *
     * @throws Refused as MOVED_ON in that case
     */
    public Uploaded uploadOnto(User who, Upload upload) {
        return add(who, upload, false);
    }

    private Uploaded add(User who, Upload upload, boolean keptAside) {
        String original = Hash.of(upload.original());
        byte[] canonical = upload.canonical().getBytes(StandardCharsets.UTF_8);
        return commands.run(who, step -> {
            require(step, Action.UPLOAD, upload.dossier());
            VersionRecords versions = step.records().versions();
            Optional<Version> same = versions.holding(upload.dossier(), original);
            if (same.isPresent()) {
                return new Uploaded.AlreadyThere(same.get());
            }
            List<Version> before = versions.of(upload.dossier());
            if (upload.base() > before.size()) {
                throw new Refused(Refused.Reason.INVALID, "workspace.bad-base");
            }
            Optional<Version> current = current(before);
            boolean late = current.map(Version::number).orElse(0) != upload.base();
            if (late && !keptAside) {
                throw new Refused(Refused.Reason.MOVED_ON, "workspace.version-moved-on");
            }
            room.check(versions.taken(upload.dossier()), (long) upload.original().length + canonical.length);
            Version version = new Version(
                    upload.dossier(),
                    before.size() + 1,
                    upload.base(),
                    upload.fileName(),
                    original,
                    Hash.of(canonical),
                    upload.asOf(),
                    upload.warnings(),
                    step.user().id(),
                    step.now(),
                    step.sequence(),
                    late ? Standing.ASIDE : Standing.DRAFT,
                    step.sequence(),
                    Optional.empty());
            step.records().texts().keep(version.original(), upload.original());
            step.records().texts().keep(version.canonical(), canonical);
            versions.add(version);
            step.done(late ? Deed.VERSION_KEPT_ASIDE : Deed.VERSION_UPLOADED, version.uploadSubject(), version.texts());
            return late ? new Uploaded.Conflict(version, current.orElseThrow()) : new Uploaded.Added(version);
        });
    }

    /**
     * Makes a version that was kept aside, or an earlier draft, the current one.
     *
     * @param current the number of the version that the person believes to be current
     * @throws Refused as CONFLICT if another is current by now, or the version is current already or was submitted
     */
    public Version adopt(User who, Dossier dossier, int number, int current) {
        return changed(who, Action.UPLOAD, dossier, number, (step, version) -> {
            if (currentIn(step, dossier) != current || !version.isAdoptable(current)) {
                throw new Refused(Refused.Reason.CONFLICT, "workspace.version-moved-on");
            }
            step.done(Deed.VERSION_ADOPTED, version.subject());
            return version.adopted(step.sequence());
        });
    }

    /**
     * Submits the current version: from now on the follow-up unit sees it, for good.
     *
     * @throws Refused as CONFLICT if another version is current by now, or this one was submitted before
     */
    public Version submit(User who, Dossier dossier, int number) {
        return changed(who, Action.SUBMIT, dossier, number, (step, version) -> {
            if (!version.isSubmittable(currentIn(step, dossier))) {
                throw new Refused(Refused.Reason.CONFLICT, "workspace.version-moved-on");
            }
            step.done(Deed.VERSION_SUBMITTED, version.subject());
            return version.submitted(step.user());
        });
    }

    /** The dossiers of which the user sees a version, by state, the government's before organisations'. */
    public List<Dossier> all(User who) {
        return visible(who, version -> true).stream()
                .map(Version::dossier)
                .distinct()
                .toList();
    }

    /** The last submitted version of each dossier, for the follow-up unit. */
    public List<Version> overview(User who) {
        if (!who.may(Action.SEE_OVERVIEW)) {
            throw new Refused(Refused.Reason.FORBIDDEN, "workspace.not-yours");
        }
        List<Version> submitted = visible(who, version -> version.standing() == Standing.SUBMITTED);
        return submitted.stream()
                .filter(version -> submitted.stream()
                        .noneMatch(other ->
                                other.dossier().equals(version.dossier()) && other.placed() > version.placed()))
                .toList();
    }

    /** The versions of a dossier that the user sees, latest first; none is no error where the user may write there. */
    public List<Version> versions(User who, Dossier dossier) {
        List<Version> seen = commands.read(records -> records.versions().of(dossier)).stream()
                .filter(version -> sees(who, version))
                .sorted(Comparator.comparingInt(Version::number).reversed())
                .toList();
        if (seen.isEmpty() && !who.may(Action.UPLOAD, dossier)) {
            throw absent(who, dossier);
        }
        return seen;
    }

    /** The version that the next upload must name as its base, where the user sees the dossier's drafts. */
    public Optional<Version> current(User who, Dossier dossier) {
        return who.may(Action.SEE_DRAFTS, dossier)
                ? current(commands.read(records -> records.versions().of(dossier)))
                : Optional.empty();
    }

    /** One version. */
    public Version version(User who, Dossier dossier, int number) {
        return commands.read(records -> records.versions().numbered(dossier, number))
                .filter(version -> sees(who, version))
                .orElseThrow(() -> absent(who, dossier));
    }

    /** The bytes of the file that was uploaded. */
    public byte[] original(User who, Dossier dossier, int number) {
        return text(version(who, dossier, number).original());
    }

    /** The summary as canonical JSON. */
    public String canonical(User who, Dossier dossier, int number) {
        return new String(text(version(who, dossier, number).canonical()), StandardCharsets.UTF_8);
    }

    private byte[] text(String hash) {
        return commands.read(records -> records.texts().text(hash))
                .orElseThrow(() -> new IllegalStateException("a version's text is missing: " + hash));
    }

    private List<Version> visible(User who, Predicate<Version> wanted) {
        return commands.read(records -> records.versions().all()).stream()
                .filter(wanted.and(version -> sees(who, version)))
                .toList();
    }

    private static boolean sees(User who, Version version) {
        Action needed = version.standing() == Standing.SUBMITTED ? Action.SEE_SUBMITTED : Action.SEE_DRAFTS;
        return who.may(needed, version.dossier());
    }

    /** The one that came last into the line, those kept aside left out. */
    private static Optional<Version> current(List<Version> versions) {
        return versions.stream()
                .filter(version -> version.standing() != Standing.ASIDE)
                .max(Version.BY_PLACE);
    }

    /** The number of the current version; 0 where there is none. */
    private static int currentIn(Step step, Dossier dossier) {
        return current(step.records().versions().of(dossier))
                .map(Version::number)
                .orElse(0);
    }

    private Version changed(
            User who, Action action, Dossier dossier, int number, BiFunction<Step, Version, Version> change) {
        return commands.run(who, step -> {
            require(step, action, dossier);
            Version version =
                    step.records().versions().numbered(dossier, number).orElseThrow(() -> absent(who, dossier));
            Version changed = change.apply(step, version);
            step.records().versions().keepStanding(changed, step.sequence());
            return changed;
        });
    }

    /** Who does not even see the drafts of a dossier is not told that it is there. */
    private static void require(Step step, Action action, Dossier dossier) {
        if (!step.user().may(Action.SEE_DRAFTS, dossier)) {
            throw absent(step.user(), dossier);
        }
        if (!step.user().may(action, dossier)) {
            throw new Refused(Refused.Reason.FORBIDDEN, "workspace.not-yours");
        }
    }

    /** Refused to whoever does not see drafts there, whether there is a version or not: nothing tells the two apart. */
    private static Refused absent(User who, Dossier dossier) {
        String key = "workspace.no-such-version";
        return who.may(Action.SEE_DRAFTS, dossier) ? new Refused(Refused.Reason.NOT_FOUND, key) : Refused.hidden(key);
    }
}
