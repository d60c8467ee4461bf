package org.lexgap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No pattern of the program can be kept busy: each is matched against texts made to exhaust it. */
class PatternsTest {

    private static final Path CODE = Path.of("src/main/java");
    private static final Path BUILD = CODE.resolve("org/lexgap/build");

    /** A pattern that stands in the code as one literal. */
    private static final Pattern LITERAL = Pattern.compile(
            "(?:Pattern\\.compile|\\.matches|\\.replaceAll|\\.replaceFirst|\\.split)\\(\\s*\"((?:\\\\.|[^\"\\\\])*)\"\\s*[,)]");

    private static final Pattern UNICODE_ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u+([0-9A-Fa-f]{4})");

    private static final Set<Class<?>> HOLD_PATTERNS = Set.of(Pattern.class, List.class, Set.class, Map.class);

    private static final Set<String> PATTERNS = new TreeSet<>();

    @BeforeAll
    static void collect() throws IOException, ReflectiveOperationException {
        try (Stream<Path> files = Files.walk(CODE)) {
            // What the build itself reads is our own.
            for (Path file : files.filter(each -> each.toString().endsWith(".java") && !each.startsWith(BUILD))
                    .toList()) {
                LITERAL.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> addLiteral(decoded(found.group(1)).translateEscapes()));
                addConstants(CODE.relativize(file).toString());
            }
        }
    }

    /** Java turns unicode escapes into characters before it reads any literal. */
    private static String decoded(String source) {
        return UNICODE_ESCAPE
                .matcher(source)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(escape.group(1) + (char) Integer.parseInt(escape.group(2), 16)));
    }

    /** What a matcher puts in place of a match looks the same in the code, and is no pattern. */
    private static void addLiteral(String literal) {
        try {
            PATTERNS.add(Pattern.compile(literal).pattern());
        } catch (PatternSyntaxException e) {
            assertThat(literal).startsWith("{$");
        }
    }

    /** Patterns put together from several literals. */
    private static void addConstants(String file) throws ReflectiveOperationException {
        if (file.endsWith("package-info.java")) {
            return;
        }
        Class<?> type = Class.forName(file.replace(".java", "").replace('/', '.'));
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && HOLD_PATTERNS.contains(field.getType())) {
                field.setAccessible(true);
                addAll(field.get(null));
            }
        }
    }

    private static void addAll(Object constant) {
        if (constant instanceof Pattern pattern) {
            PATTERNS.add(pattern.pattern());
        } else if (constant instanceof Collection<?> several) {
            several.forEach(PatternsTest::addAll);
        } else if (constant instanceof Map<?, ?> named) {
            named.values().forEach(PatternsTest::addAll);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "1", " ", "-", "POA-", "a ", "a-", "1-(", "1 (", "1)-", "s 1 ", "<a", "(a", "\"a", "\\", "[",
                "{a}", "@norm( ", "(1:1): "
            })
    void aLongTextIsMatchedOrRefusedInNoTime(String part) {
        String text = part.repeat(100_000 / part.length()) + "!";
        List<String> slow =
                PATTERNS.stream().filter(pattern -> isSlow(pattern, text)).toList();
        assertThat(slow).isEmpty();
        assertThat(PATTERNS).hasSizeGreaterThan(30);
    }

    /** The best of three, in the time of this thread alone: other work on the machine says nothing about a pattern. */
    private static boolean isSlow(String pattern, String text) {
        Pattern compiled = Pattern.compile(pattern, Pattern.DOTALL);
        return Stream.of(1, 2, 3).noneMatch(attempt -> {
            try {
                compiled.matcher(new Timed(text)).matches();
                compiled.matcher(new Timed(text)).find();
                return true;
            } catch (StackOverflowError | Timed.Over e) {
                return false;
            }
        });
    }

    /** A text that can be looked at for as long as the limit allows. */
    private static final class Timed implements CharSequence {

        private static final long LIMIT_IN_NANOS = 100_000_000;

        private final String text;
        private final long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + LIMIT_IN_NANOS;
        private int looks;

        private Timed(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if ((++looks & 0xFFFF) == 0 && ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() > end) {
                throw new Over();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        private static final class Over extends RuntimeException {

            private static final long serialVersionUID = 1L;
        }
    }
}
