package org.lexgap.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;

/** Of the styles of a workbook what changes the meaning of a cell: whether a number is a day, and a text literal. */
final class CellStyles {

    private final List<Boolean> days = new ArrayList<>();
    private final List<Boolean> literals = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private boolean within;

    private CellStyles() {}

    static CellStyles none() {
        return new CellStyles();
    }

    static CellStyles of(byte[] part) throws XMLStreamException {
        CellStyles styles = new CellStyles();
        XmlParts.eachElement(part, styles::look);
        return styles;
    }

    boolean isDay(int style) {
        return style >= 0 && style < days.size() && days.get(style);
    }

    boolean isLiteral(int style) {
        return style >= 0 && style < literals.size() && literals.get(style);
    }

    private void look(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "numFmt" -> formats.put(number(element, "numFmtId"), attribute(element, "formatCode"));
            case "cellXfs" -> within = true;
            case "cellStyles", "dxfs" -> within = false;
            case "xf" -> {
                if (within) {
                    int format = number(element, "numFmtId");
                    days.add(DateUtil.isADateFormat(format, formats.getOrDefault(format, "")));
                    literals.add(attribute(element, "quotePrefix").matches("1|true"));
                }
            }
            default -> {}
        }
    }

    private static String attribute(XMLStreamReader element, String name) {
        return XmlParts.attribute(element, name).orElse("");
    }

    private static int number(XMLStreamReader element, String name) {
        return XmlParts.attribute(element, name)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
