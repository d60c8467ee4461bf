package org.lexgap.web;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lexgap.assessment.Assessor;
import org.lexgap.assessment.RuleBook;
import org.lexgap.assessment.ScenarioIndex;
import org.lexgap.intake.CatalogueReader;
import org.lexgap.language.Language;
import org.lexgap.norm.Catalogue;
import org.lexgap.rulebase.CompiledRules;
import org.lexgap.rulebase.DrlRuleBook;
import org.lexgap.rulebase.DroolsAssessor;
import org.lexgap.store.DataFolder;
import org.lexgap.store.TestClock;
import org.lexgap.workspace.Accounts.Account;
import org.lexgap.workspace.FactorSecret;
import org.lexgap.workspace.Links.Invitation;
import org.lexgap.workspace.Position;
import org.lexgap.workspace.Role;
import org.lexgap.workspace.User;
import org.lexgap.workspace.Workspace;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A workspace that is served on a port of its own, with one person of each role. */
final class Served implements AutoCloseable {

    static final String PASSWORD = "mosaic-lantern-";
    static final String STATE = "XAA";

    /** Whom the tests know, by the name with which they sign in. */
    static final Map<String, Position> PEOPLE = Map.of(
            "officer", Position.of(Role.FOLLOW_UP_OFFICER),
            "drafter", Position.inTeam(Role.DRAFTER, STATE),
            "second", Position.inTeam(Role.DRAFTER, STATE),
            "reviewer", Position.inTeam(Role.REVIEWER, STATE),
            "stranger", Position.inTeam(Role.DRAFTER, "XAB"),
            "observer", Position.observing("Open Doors"));

    private final TestClock clock = new TestClock();
    private final Map<String, FactorSecret> factors = new HashMap<>();
    private final DataFolder data;
    private final ServerSettings listening;
    private final WebServer server;
    private User administrator;

    private static final class PackedKnowledge implements KnowledgeBase {
        private final Map<Language, Assessor> assessors = new ConcurrentHashMap<>();

        @Override
        public Catalogue catalogue(Language language) {
            return CatalogueReader.packed(language);
        }

        @Override
        public RuleBook ruleBook(Language language) {
            return DrlRuleBook.packed(language);
        }

        @Override
        public ScenarioIndex scenarios() {
            return ScenarioIndex.packed();
        }

        @Override
        public Assessor assessor(Language language) {
            return assessors.computeIfAbsent(
                    language,
                    speaking -> new DroolsAssessor(
                            catalogue(speaking), DrlRuleBook.packed(speaking), CompiledRules.load(), "test"));
        }
    }

    Served(Path folder, Map<String, String> settings) {
        this(folder, settings, ServerSettings.at("127.0.0.1", 0));
    }

    Served(Path folder, Map<String, String> settings, ServerSettings listening) {
        this.listening = listening;
        this.data = DataFolder.open(folder, settings, clock);
        this.server =
                WebServer.start(data.workspace(), new PackedKnowledge(), listening, Provider.of(settings), data::close);
    }

    /** The same with all people in it. */
    static Served withPeople(Path folder, Map<String, String> settings) {
        return withPeople(new Served(folder, settings));
    }

    private static Served withPeople(Served served) {
        String link = served.workspace().links().setUp().orElseThrow();
        User root = served.workspace()
                .links()
                .setUp(link, "root", "Ada Root", PASSWORD + "root", served.codeOfLink(link, "root"));
        served.administrator = root;
        PEOPLE.forEach((name, position) -> {
            String invited = served.workspace()
                    .accounts()
                    .add(root, name, "Full " + name, position)
                    .link();
            served.workspace().links().choose(invited, PASSWORD + name, served.codeOfLink(invited, name));
        });
        return served;
    }

    /** What the server has registered, each with its methods. */
    TreeSet<String> routes() {
        return server
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .map(pattern -> mapping.getMethodsCondition().getMethods().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .collect(Collectors.joining(","))
                                + " " + pattern))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The administrator, where there are people. */
    User administrator() {
        return administrator;
    }

    /** The same behind proxies. */
    static Served withPeople(Path folder, List<String> proxies) {
        return withPeople(new Served(folder, Map.of(), new ServerSettings("127.0.0.1", 0, Optional.empty(), proxies)));
    }

    Workspace workspace() {
        return data.workspace();
    }

    WebServer server() {
        return server;
    }

    String root() {
        return listening.scheme() + "://127.0.0.1:" + server.port();
    }

    Browser browser() {
        return new Browser(root(), "en");
    }

    /** A browser in which somebody has signed in. */
    Browser signedIn(String name) {
        Browser browser = browser();
        browser.get("/sign-in");
        browser.follow(browser.post("/sign-in", Map.of("name", name, "password", PASSWORD + name, "code", code(name))));
        return browser;
    }

    /** Somebody as the workspace knows them now. */
    User user(String name) {
        return workspace().accounts().all(administrator).stream()
                .map(Account::user)
                .filter(user -> user.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The second factor that was offered to whoever is signed in there. */
    FactorSecret offered(Browser browser, String offer) {
        String session = browser.cookie(Cookies.SESSION);
        User user = workspace().signIns().user(session).orElseThrow();
        return workspace().ownAccount().offer(user, session, offer).factor();
    }

    Instant now() {
        return clock.instant();
    }

    /** A program that acts for somebody, by a token of theirs. */
    Program program(String name) {
        User user = name.equals("root") ? administrator : user(name);
        String token = workspace().ownAccount().makeToken(user, "test", 30, PASSWORD + name, "");
        return new Program(root(), token);
    }

    /** The next code of somebody's second factor. */
    String code(String name) {
        clock.pass(Duration.ofSeconds(30));
        return factors.get(name).code(clock.instant());
    }

    /** The code to use a link with; its factor is that person's from then on. */
    String codeOfLink(String link, String name) {
        Invitation invitation = workspace().links().invitation(link).orElseThrow();
        factors.put(name, invitation.factor());
        return invitation.factor().code(clock.instant());
    }

    @Override
    public void close() {
        server.close();
    }
}
