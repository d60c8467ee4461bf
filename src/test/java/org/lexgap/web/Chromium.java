package org.lexgap.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser without a window, steered by its keyboard. */
final class Chromium implements AutoCloseable {

    /** It tells of every browser that it is newer than itself. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static final String ABSENT = "no Chromium with chromedriver in /usr/bin";
    private static final int TABS_AT_MOST = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** axe-core looks at each element of a long report; a machine that does much else takes its time over that. */
    private static final Duration PATIENCE_WITH_SCRIPTS = Duration.ofMinutes(3);

    private static final int BLOCKED = 2;
    private static final int PHONE = 390;
    private static final int DESK = 1200;

    private final String root;
    private final ChromeDriver driver;

    private Chromium(String root, ChromeDriver driver) {
        this.root = root;
        this.driver = driver;
    }

    /** A browser whose reader prefers a language, and in which scripts run or do not; the test is skipped where there is none. */
    static Chromium at(String root, String language, boolean scripts) {
        Optional<Path> browser = first("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        Optional<Path> steering = first("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");
        if (browser.isEmpty() || steering.isEmpty()) {
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(ABSENT);
            }
            Assumptions.abort(ABSENT);
        }
        // Each server that starts here sets all loggers back.
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.get().toFile());
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars");
        options.addArguments("--lang=" + language, "--window-size=" + DESK + ",900");
        options.setExperimentalOption(
                "prefs",
                scripts
                        ? Map.of("intl.accept_languages", language)
                        : Map.of(
                                "intl.accept_languages",
                                language,
                                "profile.managed_default_content_settings.javascript",
                                BLOCKED));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(steering.get().toFile())
                .withSilent(true)
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(PATIENCE_WITH_SCRIPTS);
        return new Chromium(root, driver);
    }

    private static Optional<Path> first(String... paths) {
        return Stream.of(paths).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** Goes to an address by typing it. */
    Chromium go(String path) {
        driver.get(root + path);
        return this;
    }

    /** The address, without the server. */
    String address() {
        return driver.getCurrentUrl().substring(root.length());
    }

    /** What the page says, as it is shown. */
    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** Presses Tab until what is looked for has the focus. */
    WebElement focus(String css) {
        for (int tabs = 0; tabs < TABS_AT_MOST; tabs++) {
            WebElement focused = driver.switchTo().activeElement();
            if (driver.findElements(By.cssSelector(css)).contains(focused)) {
                return focused;
            }
            type(Keys.TAB);
        }
        throw new AssertionError("the keyboard does not reach " + css + " on " + address() + ":\n" + text());
    }

    /** Presses a key, wherever the focus is. */
    private void type(CharSequence key) {
        new Actions(driver).sendKeys(key).perform();
    }

    /** Fills a field. */
    Chromium fill(String name, String content) {
        WebElement field = focus("[name='" + name + "']");
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), content);
        return this;
    }

    /** Chooses a file; the window in which the machine lets people choose is not the page's. */
    Chromium choose(Path file) {
        focus("input[type=file]").sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    /** Drops a file on the title of the page. */
    Chromium drop(String name, String text) {
        driver.executeScript(
                "const dropped = new DataTransfer(); dropped.items.add(new File([arguments[1]], arguments[0]));"
                        + "document.querySelector('h1').dispatchEvent("
                        + "new DragEvent('drop', {dataTransfer: dropped, bubbles: true, cancelable: true}));",
                name,
                text);
        return this;
    }

    /** Chooses from a list by what its value begins with. */
    Chromium pick(String name, String value) {
        WebElement list = focus("select[name='" + name + "']");
        for (int steps = 0; steps < TABS_AT_MOST; steps++) {
            if (value.equals(list.getDomProperty("value"))) {
                return this;
            }
            type(Keys.ARROW_DOWN);
        }
        throw new AssertionError("no " + value + " in " + name);
    }

    /** Ticks a box. */
    Chromium tick(String css) {
        focus(css);
        type(Keys.SPACE);
        return this;
    }

    /** Follows a link or presses a button, and waits for the page behind it. */
    Chromium press(String css) {
        WebElement old = driver.findElement(By.tagName("html"));
        focus(css);
        type(Keys.ENTER);
        until("nothing happened after " + css, () -> isGone(old));
        return this;
    }

    /** Presses a button whose answer may change the page in place. */
    Chromium pressInPlace(String css) {
        focus(css);
        type(Keys.ENTER);
        return this;
    }

    /** Waits until the address says something. */
    Chromium waitForAddress(String part) {
        until("the address does not say " + part, () -> address().contains(part));
        return this;
    }

    private static boolean isGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (org.openqa.selenium.WebDriverException e) {
            return true;
        }
    }

    /** Waits until the page says something. */
    Chromium waitFor(String said) {
        until("the page does not say " + said, () -> text().contains(said));
        return this;
    }

    private void until(String otherwise, java.util.function.BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(otherwise + " on " + address() + ":\n" + text());
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    /** Signs in, whatever page is shown. */
    Chromium signIn(Served served, String name) {
        return go("/sign-in")
                .fill("name", name)
                .fill("password", Served.PASSWORD + name)
                .fill("code", served.code(name))
                .press("main form button");
    }

    /** As after the browser was closed and opened again, but for the language. */
    void forgetAll() {
        driver.manage().deleteAllCookies();
    }

    /** Light or dark, as the reader's machine says. */
    Chromium light(boolean light) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", light ? "light" : "dark"))));
        return this;
    }

    /** As wide as a phone, or as a desk. */
    Chromium narrow(boolean narrow) {
        driver.manage().window().setSize(new Dimension(narrow ? PHONE : DESK, 900));
        return this;
    }

    /** Whether something stands out of the page to the right. */
    boolean overflows() {
        return Boolean.TRUE.equals(
                driver.executeScript("return document.documentElement.scrollWidth > window.innerWidth + 1"));
    }

    /** What axe-core finds on the page. */
    List<Axe.Fault> faults() {
        return Axe.faults(driver);
    }

    /** What the browser complained of since it was asked last, such as something that the page may not load. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                // A page that says that something was refused is a page all the same.
                .filter(entry -> !entry.contains("the server responded with a status of 4"))
                .toList();
    }

    /** A picture of the whole page. */
    void picture(Path file) {
        Object shot = driver.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "format", "png"))
                .get("data");
        try {
            Files.write(file, OutputType.BYTES.convertFromBase64Png(shot.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
