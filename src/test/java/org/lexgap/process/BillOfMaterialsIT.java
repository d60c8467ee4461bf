package org.lexgap.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of libraries that the packaged jar carries, held against the libraries it carries. */
class BillOfMaterialsIT {

    private static final String LIBRARIES = "BOOT-INF/lib/";

    /** What Spring Boot's plugin adds while packaging; no dependency of ours. */
    private static final String TOOLS = "spring-boot-jarmode-tools";

    private static final Set<String> IN_JAR = new TreeSet<>();
    private static final Map<String, JsonNode> LISTED = new HashMap<>();
    private static String text;
    private static JsonNode bill;

    @BeforeAll
    static void read() throws IOException {
        try (JarFile jar = new JarFile(Path.of("target", "lexgap.jar").toFile())) {
            jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar") && !name.contains(TOOLS))
                    .map(name -> name.substring(LIBRARIES.length()))
                    .forEach(IN_JAR::add);
            JarEntry entry = jar.getJarEntry("META-INF/sbom/application.cdx.json");
            if (entry == null && !"true".equals(System.getenv("CI"))) {
                Assumptions.abort("Maven leaves the list out of a build without the network");
            }
            assertThat(entry).isNotNull();
            try (InputStream in = jar.getInputStream(entry)) {
                text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        bill = JsonMapper.shared().readTree(text);
        bill.get("components").forEach(component -> {
            // Starters name others and hold nothing themselves, so they are listed and not packed.
            if (!component.get("name").asString().startsWith("spring-boot-starter")) {
                LISTED.put(file(component), component);
            }
        });
    }

    @Test
    void everyLibraryInTheJarStandsInItAndNoOther() {
        assertThat(IN_JAR).hasSizeGreaterThan(40);
        assertThat(LISTED.keySet()).containsExactlyInAnyOrderElementsOf(IN_JAR);
    }

    @Test
    void eachHasItsLicence() {
        LISTED.forEach((file, component) ->
                assertThat(component.path("licenses").size()).as(file).isPositive());
        for (String name : Set.of("drools-engine", "poi-ooxml", "spring-boot", "spring-jdbc", "tomcat-embed-core")) {
            JsonNode component = LISTED.entrySet().stream()
                    .filter(entry -> entry.getKey().matches(name + "-\\d.*"))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
            assertThat(component.path("licenses").toString()).as(name).contains("Apache-2.0");
            assertThat(component.path("hashes").toString()).as(name).contains("SHA-256");
        }
    }

    @Test
    void theSameSourcesGiveTheSameList() {
        assertThat(bill.has("serialNumber")).isFalse();
        assertThat(bill.path("metadata").path("timestamp").asString("2026-11-24T00:00:00Z"))
                .isEqualTo("2026-11-24T00:00:00Z");
        assertThat(text)
                .doesNotContain(System.getProperty("user.home"), Path.of("").toAbsolutePath() + "/");
        assertThat(bill.path("metadata").path("component").path("name").asString())
                .isEqualTo("lexgap");
    }

    private static String file(JsonNode component) {
        String classifier = java.util.Optional.of(component.path("purl").asString())
                .filter(purl -> purl.contains("classifier="))
                .map(purl -> "-" + purl.replaceFirst(".*classifier=([^&]*).*", "$1"))
                .orElse("");
        return component.get("name").asString() + "-" + component.get("version").asString() + classifier + ".jar";
    }
}
