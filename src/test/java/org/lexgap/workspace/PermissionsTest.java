package org.lexgap.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may do what: every role, every action, every dossier that can be one's own or another's. */
class PermissionsTest {

    private static final Map<String, Position> WHO = Map.of(
            "administrator", Position.of(Role.ADMINISTRATOR),
            "officer", Position.of(Role.FOLLOW_UP_OFFICER),
            "drafter XAA", Position.inTeam(Role.DRAFTER, "XAA"),
            "reviewer XAA", Position.inTeam(Role.REVIEWER, "XAA"),
            "observer One", Position.observing("One"));

    private static final Map<String, Dossier> WHAT = Map.of(
            "XAA", Dossier.ofGovernment("XAA"),
            "XBB", Dossier.ofGovernment("XBB"),
            "XAA/One", Dossier.of("XAA", "One"),
            "XBB/One", Dossier.of("XBB", "One"),
            "XAA/Two", Dossier.of("XAA", "Two"));

    /** Each line: action, then who may; for a dossier after a colon. What stands here nowhere is not allowed. */
    private static final String ALLOWED = """
            KEEP_USERS: administrator
            READ_AUDIT: administrator
            SEE_OVERVIEW: officer
            READ_CATALOGUE: administrator, officer, drafter XAA, reviewer XAA, observer One
            KEEP_OWN_ACCOUNT: administrator, officer, drafter XAA, reviewer XAA, observer One
            SEE_DRAFTS XAA: drafter XAA, reviewer XAA
            SEE_DRAFTS XAA/One: observer One
            SEE_DRAFTS XBB/One: observer One
            SEE_SUBMITTED XAA: officer, drafter XAA, reviewer XAA
            SEE_SUBMITTED XBB: officer
            SEE_SUBMITTED XAA/One: officer, observer One
            SEE_SUBMITTED XBB/One: officer, observer One
            SEE_SUBMITTED XAA/Two: officer
            UPLOAD XAA: drafter XAA
            UPLOAD XAA/One: observer One
            UPLOAD XBB/One: observer One
            SUBMIT XAA: drafter XAA, reviewer XAA
            SUBMIT XAA/One: observer One
            SUBMIT XBB/One: observer One
            """;

    @Test
    void theTableIsWhatWasDecided() {
        Map<String, String> expected = ALLOWED.lines()
                .map(line -> line.split(": "))
                .collect(Collectors.toMap(parts -> parts[0], parts -> sorted(parts[1].split(", "))));
        Map<String, String> actual = Arrays.stream(Action.values())
                .flatMap(PermissionsTest::cases)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        actual.values().removeIf(String::isEmpty);
        assertThat(actual).isEqualTo(expected);
    }

    private static Stream<Map.Entry<String, String>> cases(Action action) {
        if (!action.isOnDossier()) {
            return Stream.of(Map.entry(action.name(), who(position -> Permissions.may(position, action))));
        }
        return WHAT.entrySet().stream()
                .map(what -> Map.entry(
                        action + " " + what.getKey(),
                        who(position -> Permissions.may(position, action, what.getValue()))));
    }

    private static String who(Predicate<Position> may) {
        return sorted(WHO.entrySet().stream()
                .filter(entry -> may.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toArray(String[]::new));
    }

    private static String sorted(String[] names) {
        return Arrays.stream(names).sorted().collect(Collectors.joining(", "));
    }

    @Test
    void everyActionSaysHowFarItReachesForEveryRole() {
        for (Action action : Action.values()) {
            for (Role role : Role.values()) {
                assertThat(Permissions.reach(role, action))
                        .as(role + " " + action)
                        .isNotNull();
            }
        }
    }

    @Test
    void anActionOnADossierIsNeverAllowedWithoutOne() {
        assertThat(Permissions.may(Position.of(Role.FOLLOW_UP_OFFICER), Action.SEE_SUBMITTED))
                .isFalse();
    }

    @Test
    void whoIsDeactivatedMayNothing() {
        User gone = new User("u1", "gone", "Gone", Position.of(Role.ADMINISTRATOR), false, Optional.empty());
        assertThat(Arrays.stream(Action.values())
                        .filter(action -> gone.may(action) || gone.may(action, Dossier.ofGovernment("XAA"))))
                .isEmpty();
    }

    @Test
    void aPositionHasWhatItsRoleNeedsAndNothingElse() {
        for (Role role : Role.values()) {
            boolean team = role == Role.DRAFTER || role == Role.REVIEWER;
            boolean observer = role == Role.OBSERVER;
            assertTaken(role, Optional.empty(), Optional.empty(), !team && !observer);
            assertTaken(role, Optional.of("XAA"), Optional.empty(), team);
            assertTaken(role, Optional.empty(), Optional.of("One"), observer);
            assertTaken(role, Optional.of("XAA"), Optional.of("One"), false);
        }
        assertTaken(Role.DRAFTER, Optional.of("xaa"), Optional.empty(), false);
        assertTaken(Role.OBSERVER, Optional.empty(), Optional.of(" "), false);
        assertTaken(Role.OBSERVER, Optional.empty(), Optional.of("a\nb"), false);
    }

    private static void assertTaken(Role role, Optional<String> state, Optional<String> organisation, boolean taken) {
        if (taken) {
            assertThat(new Position(role, state, organisation).role()).isEqualTo(role);
        } else {
            assertThatThrownBy(() -> new Position(role, state, organisation))
                    .as(role + " " + state + " " + organisation)
                    .isInstanceOf(Refused.class);
        }
    }
}
