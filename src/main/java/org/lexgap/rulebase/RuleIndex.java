package org.lexgap.rulebase;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lexgap.assessment.ConsistencyCheck;
import org.lexgap.assessment.Demand;
import org.lexgap.assessment.Rule;
import org.lexgap.assessment.Verdict;

/**
 * The rules as read, in a form that is quick to read again: written while building, so that a start parses no rules.
 *
 * @param fingerprint SHA-256 of all rule and catalogue text
 * @param remarks the sentences of the rules about rules, by rule and way
 * @param parts norm id to the names of all rules that its verdict depends on
 */
public record RuleIndex(
        String fingerprint,
        List<Rule> rules,
        List<ConsistencyCheck> checks,
        Map<String, String> remarks,
        Map<String, Set<String>> parts) {

    /** The sentences of all rules, checks and rules about rules, by their ids. */
    public Map<String, String> sentences() {
        Map<String, String> sentences = new LinkedHashMap<>(remarks);
        rules.forEach(rule -> sentences.put(rule.id(), rule.says()));
        checks.forEach(check -> sentences.put(check.id(), check.says()));
        return sentences;
    }

    /** The same rules speaking other sentences; as many as {@link #sentences()} has. */
    public RuleIndex saying(Map<String, String> sentences) {
        return new RuleIndex(
                fingerprint,
                rules.stream()
                        .map(rule -> rule.saying(sentences.get(rule.id())))
                        .toList(),
                checks.stream()
                        .map(check -> check.saying(sentences.get(check.id())))
                        .toList(),
                remarks.keySet().stream()
                        .collect(Collectors.toMap(
                                id -> id, sentences::get, (first, second) -> first, LinkedHashMap::new)),
                parts);
    }

    /** The bytes of an index; the same index gives the same bytes. */
    public byte[] write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(fingerprint);
        out.writeInt(rules.size());
        for (Rule rule : rules) {
            out.writeUTF(rule.id());
            out.writeUTF(rule.norm());
            out.writeUTF(rule.verdict().name());
            out.writeUTF(rule.says());
            out.writeUTF(rule.file());
            out.writeInt(rule.line());
            sets(rule.reads(), out);
            out.writeInt(rule.demands().size());
            for (Demand demand : rule.demands()) {
                out.writeUTF(demand.question());
                out.writeUTF(demand.kind().name());
                strings(demand.values(), out);
            }
            strings(rule.text(), out);
        }
        out.writeInt(checks.size());
        for (ConsistencyCheck check : checks) {
            out.writeUTF(check.id());
            out.writeUTF(check.says());
            strings(check.questions(), out);
            out.writeUTF(check.file());
            out.writeInt(check.line());
            strings(check.text(), out);
        }
        out.writeInt(remarks.size());
        for (Map.Entry<String, String> remark : remarks.entrySet()) {
            out.writeUTF(remark.getKey());
            out.writeUTF(remark.getValue());
        }
        sets(parts, out);
        return bytes.toByteArray();
    }

    /** Reads what {@link #write} has written. */
    static RuleIndex read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        String fingerprint = in.readUTF();
        List<Rule> rules = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String id = in.readUTF();
            String norm = in.readUTF();
            Verdict verdict = Verdict.valueOf(in.readUTF());
            String says = in.readUTF();
            String file = in.readUTF();
            int line = in.readInt();
            rules.add(new Rule(id, norm, verdict, says, sets(in), demands(in), file, line, strings(in)));
        }
        List<ConsistencyCheck> checks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            checks.add(new ConsistencyCheck(
                    in.readUTF(),
                    in.readUTF(),
                    new LinkedHashSet<>(strings(in)),
                    in.readUTF(),
                    in.readInt(),
                    strings(in)));
        }
        Map<String, String> remarks = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            remarks.put(in.readUTF(), in.readUTF());
        }
        return new RuleIndex(fingerprint, rules, checks, remarks, sets(in));
    }

    private static List<Demand> demands(DataInputStream in) throws IOException {
        List<Demand> demands = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            demands.add(new Demand(in.readUTF(), Demand.Kind.valueOf(in.readUTF()), strings(in)));
        }
        return demands;
    }

    private static void sets(Map<String, Set<String>> sets, DataOutputStream out) throws IOException {
        out.writeInt(sets.size());
        for (Map.Entry<String, Set<String>> set : sets.entrySet()) {
            out.writeUTF(set.getKey());
            strings(set.getValue(), out);
        }
    }

    private static Map<String, Set<String>> sets(DataInputStream in) throws IOException {
        Map<String, Set<String>> sets = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            sets.put(in.readUTF(), new LinkedHashSet<>(strings(in)));
        }
        return sets;
    }

    private static void strings(Iterable<String> strings, DataOutputStream out) throws IOException {
        List<String> all = new ArrayList<>();
        strings.forEach(all::add);
        out.writeInt(all.size());
        for (String string : all) {
            out.writeUTF(string);
        }
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        List<String> strings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            strings.add(in.readUTF());
        }
        return strings;
    }
}
