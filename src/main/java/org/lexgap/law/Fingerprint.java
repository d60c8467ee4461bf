package org.lexgap.law;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A hash of what a summary says, the same for YAML, JSON and any order of answers. */
public final class Fingerprint {

    private final StringBuilder text = new StringBuilder();

    private Fingerprint() {}

    /** SHA-256 as {@code sha256:} and 64 hexadecimal digits. */
    public static String of(LawSummary summary) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(summary);
        return sha256(fingerprint.text.toString());
    }

    /** SHA-256 of a text in UTF-8, as {@code sha256:} and 64 hexadecimal digits. */
    public static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void add(LawSummary summary) {
        field("state", summary.state());
        field("title", summary.title());
        field("asOf", summary.asOf());
        field("preparedBy", summary.preparedBy());
        new TreeMap<>(summary.instruments()).values().forEach(this::add);
        new TreeMap<>(summary.answers()).values().forEach(this::add);
        summary.offices().forEach(this::add);
    }

    private void add(Instrument instrument) {
        field("instrument", instrument.id());
        texts("title", instrument.titles());
        field("number", instrument.number());
        field("rank", instrument.rank());
        field("adopted", instrument.adopted());
        field("inForce", instrument.inForce());
        instrument.versions().forEach(version -> {
            field("version", version.inForce());
            field("amendedBy", version.amendedBy());
        });
        field("url", instrument.url());
        instrument.office().ifPresent(office -> texts("office", office.texts()));
    }

    private void add(Office office) {
        // The number of names keeps an office with two apart from two offices with one.
        field("offices", office.name().texts().size());
        texts("offices", office.name().texts());
        field("questions", office.questions());
        field("themes", office.themes());
    }

    private void texts(String name, Map<String, String> byLanguage) {
        new TreeMap<>(byLanguage).forEach((language, text) -> field(name + "." + language, text));
    }

    private void add(Answer answer) {
        field("answer", answer.question());
        answer.entries().forEach(this::add);
    }

    private void add(Entry entry) {
        field("value", entry.value().text());
        if (entry.value() instanceof Value.Listed listed) {
            field("checked", listed.checked());
        }
        field("source", entry.source());
        for (Citation citation : entry.citations()) {
            field("instrument", citation.instrument());
            field("article", citation.article());
        }
        field("from", entry.from());
        field("until", entry.until());
        field("seen", entry.seen());
        field("note", entry.note());
        field("quote", entry.quote());
        field("enteredBy", entry.enteredBy());
        field("checkedBy", entry.checkedBy());
        field("touches", List.copyOf(entry.touches()));
    }

    /** A field that is absent leaves no trace; lengths keep neighbouring texts apart. */
    private void field(String name, Object value) {
        Object content = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (content != null && !(content instanceof List<?> list && list.isEmpty())) {
            String written = content.toString();
            text.append(name)
                    .append(' ')
                    .append(written.length())
                    .append(' ')
                    .append(written)
                    .append('\n');
        }
    }
}
