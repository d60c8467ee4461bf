package org.lexgap.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lexgap.language.Message;

/** The parts of a workbook of which is known that they are harmless: nothing is fetched, run or larger than the limits. */
final class WorkbookParts {

    static final int MAX_SHEETS = 30;
    static final int MAX_ROWS = 5_000;
    static final int MAX_COLUMNS = 200;

    /** On all sheets together; a questionnaire has some 7,000, and a model of the workbook takes a kilobyte for each. */
    static final int MAX_CELLS = 100_000;

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String WORKBOOK_LINKS = "xl/_rels/workbook.xml.rels";
    private static final int OLE2 = 0xD0CF11E0;
    private static final int ZIP = 0x504B0304;

    private final String file;
    private final Map<String, byte[]> parts;
    private List<Sheet> sheets = List.of();
    private boolean from1904;
    private int cellsInAll;

    /**
     * A sheet of the workbook.
     *
     * @param name with nothing in it that nobody would see
     * @param part the name of the part that holds its cells
     */
    record Sheet(String name, boolean hidden, String part) {}

    private WorkbookParts(String file, byte[] bytes) throws Unreadable {
        this.file = file;
        if (magic(bytes) == OLE2) {
            throw refused("ENCRYPTED", Message.of("questionnaire.ole2"));
        }
        if (magic(bytes) != ZIP) {
            throw refused("NOT_A_WORKBOOK", Message.of("questionnaire.no-workbook"));
        }
        List<Sheet> found = new ArrayList<>();
        this.parts = ZipParts.unpack(file, bytes, List.of(WORKBOOK, WORKBOOK_LINKS), first -> {
            found.addAll(sheets(first));
            return part -> shown(part, found);
        });
        this.sheets = found;
    }

    /** Whether bytes begin as a workbook does, or as an encrypted or old one. */
    static boolean isOne(String name, byte[] bytes) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx") || magic(bytes) == ZIP || magic(bytes) == OLE2;
    }

    /**
     * Unpacks and examines a workbook.
     *
     * @throws Unreadable if it is no workbook, or one that may do harm
     */
    static WorkbookParts open(String file, byte[] bytes) throws Unreadable {
        WorkbookParts workbook = new WorkbookParts(file, bytes);
        workbook.examine();
        return workbook;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** Whether its days are counted from 1904 rather than from 1900. */
    boolean from1904() {
        return from1904;
    }

    Map<String, byte[]> all() {
        return parts;
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    Unreadable damaged() {
        return refused("DAMAGED", Message.of("questionnaire.damaged"));
    }

    private Unreadable refused(String code, Message message) {
        return new Unreadable(Trees.start(file), code, message);
    }

    private static int magic(byte[] bytes) {
        return bytes.length < 4
                ? 0
                : (bytes[0] & 0xff) << 24 | (bytes[1] & 0xff) << 16 | (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
    }

    /** The sheets in their order; none where the parts that name them are missing or damaged. */
    private List<Sheet> sheets(Map<String, byte[]> first) {
        List<Sheet> found = new ArrayList<>();
        if (!first.containsKey(WORKBOOK) || !first.containsKey(WORKBOOK_LINKS)) {
            return found;
        }
        try {
            Map<String, String> targets = new HashMap<>();
            XmlParts.eachElement(first.get(WORKBOOK_LINKS), link -> {
                if (link.getLocalName().equals("Relationship")) {
                    targets.put(attribute(link, "Id"), attribute(link, "Target"));
                }
            });
            XmlParts.eachElement(first.get(WORKBOOK), element -> {
                if (element.getLocalName().equals("sheet")) {
                    String target = targets.getOrDefault(attribute(element, "id"), "");
                    found.add(new Sheet(
                            Shown.whole(attribute(element, "name")),
                            attribute(element, "state").contains("idden"),
                            target.startsWith("/") ? target.substring(1) : "xl/" + target));
                } else if (element.getLocalName().equals("workbookPr")) {
                    from1904 = attribute(element, "date1904").matches("1|true");
                }
            });
        } catch (XMLStreamException e) {
            // Said once every part is examined.
            found.clear();
        }
        return found;
    }

    private void examine() throws Unreadable {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            examine(part.getKey(), part.getValue());
        }
        if (sheets.isEmpty()) {
            throw refused("NOT_A_WORKBOOK", Message.of("questionnaire.no-workbook"));
        }
        if (sheets.size() > MAX_SHEETS) {
            throw refused("TOO_LARGE", Message.of("questionnaire.sheets", MAX_SHEETS));
        }
    }

    private void examine(String name, byte[] part) throws Unreadable {
        String spelt = name.toLowerCase(Locale.ROOT);
        if (spelt.contains("vbaproject")) {
            throw refused("MACROS", Message.of("questionnaire.macros"));
        }
        if (spelt.contains("externallink")) {
            throw refused("EXTERNAL_LINK", Message.of("questionnaire.external", Shown.of(name)));
        }
        if (magic(part) == ZIP || magic(part) == OLE2) {
            throw refused("NESTED_FILE", Message.of("questionnaire.nested", Shown.of(name)));
        }
        boolean named = spelt.endsWith(".xml") || spelt.endsWith(".rels");
        boolean looksSo = new String(part, 0, Math.min(part.length, 64), StandardCharsets.ISO_8859_1)
                .replaceAll("[^!-~]", "")
                .startsWith("<");
        if (named || looksSo) {
            elements(name, part, named);
        }
    }

    private void elements(String name, byte[] part, boolean mustBeWellFormed) throws Unreadable {
        Examined examined = new Examined(name);
        try {
            XmlParts.eachElement(part, examined::look);
        } catch (XmlParts.HasDocumentType e) {
            throw refused("DOCUMENT_TYPE", Message.of("questionnaire.document-type", Shown.of(name)));
        } catch (XMLStreamException e) {
            // Comments of older programs stand in markup that is not quite XML.
            if (mustBeWellFormed || new String(part, StandardCharsets.ISO_8859_1).contains("<!")) {
                throw damaged();
            }
        }
        if (examined.problem.isPresent()) {
            throw refused(examined.code, examined.problem.get());
        }
    }

    private static String shown(String part, List<Sheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.part().equals(part))
                .map(sheet -> "'" + Shown.of(sheet.name()) + "'")
                .findFirst()
                .orElse(Shown.of(part));
    }

    private static String attribute(XMLStreamReader element, String name) {
        return XmlParts.attribute(element, name).orElse("");
    }

    /** What the elements of one part have shown so far. */
    private final class Examined {

        private final String name;
        private Optional<Message> problem = Optional.empty();
        private String code = "";
        private int rows;
        private int cells;
        private boolean worksheet;

        Examined(String name) {
            this.name = name;
        }

        void look(XMLStreamReader element) {
            switch (element.getLocalName()) {
                case "worksheet" -> worksheet = true;
                case "row" -> {
                    rows++;
                    cells = 0;
                }
                case "c" -> {
                    cells++;
                    cellsInAll += worksheet ? 1 : 0;
                }
                case "Relationship" -> external(element);
                case "Override", "Default" -> macros(element);
                default -> {}
            }
            if (worksheet && (rows > MAX_ROWS || cells > MAX_COLUMNS) && problem.isEmpty()) {
                code = "TOO_LARGE";
                problem =
                        Optional.of(Message.of("questionnaire.sheet-size", shown(name, sheets), MAX_ROWS, MAX_COLUMNS));
            }
            if (cellsInAll > MAX_CELLS && problem.isEmpty()) {
                code = "TOO_LARGE";
                problem = Optional.of(Message.of("questionnaire.cells", MAX_CELLS));
            }
        }

        private void external(XMLStreamReader link) {
            if (attribute(link, "TargetMode").equalsIgnoreCase("external")
                    && !attribute(link, "Type").endsWith("/hyperlink")) {
                code = "EXTERNAL_LINK";
                problem = Optional.of(Message.of("questionnaire.external", Shown.of(name)));
            }
        }

        private void macros(XMLStreamReader type) {
            String content = attribute(type, "ContentType").toLowerCase(Locale.ROOT);
            if (content.contains("macroenabled") || content.contains("vbaproject")) {
                code = "MACROS";
                problem = Optional.of(Message.of("questionnaire.macros"));
            }
        }
    }
}
