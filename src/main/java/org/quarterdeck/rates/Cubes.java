package org.quarterdeck.rates;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Invalid;

/** Reads XML: a {@code Cube} with a {@code time} for each day, and in it one with {@code currency} and {@code rate} for each currency. */
final class Cubes {

    private static final String CUBE = "Cube";

    private Cubes() {}

    static boolean isXml(byte[] content) {
        int at = content.length > 3 && content[0] == (byte) 0xEF ? 3 : 0;
        while (at < content.length && Character.isWhitespace(content[at])) {
            at++;
        }
        return at < content.length && content[at] == '<';
    }

    static void read(byte[] content, Publication.Gathering gathering) {
        try {
            XMLStreamReader xml = reader().createXMLStreamReader(new ByteArrayInputStream(content));
            LocalDate day = null;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals(CUBE)) {
                    day = cube(xml, day, gathering);
                }
            }
        } catch (XMLStreamException broken) {
            throw new Invalid(
                    "body",
                    "is no XML that can be read (line %d)"
                            .formatted(
                                    broken.getLocation() == null
                                            ? 1
                                            : broken.getLocation().getLineNumber()));
        }
    }

    /** Whatever a file declares or refers to beyond itself is not looked at. */
    private static XMLInputFactory reader() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static @Nullable LocalDate cube(
            XMLStreamReader xml, @Nullable LocalDate day, Publication.Gathering gathering) {
        String where = "line " + xml.getLocation().getLineNumber();
        String time = xml.getAttributeValue(null, "time");
        if (time != null) {
            return day(time, where, gathering);
        }
        String currency = xml.getAttributeValue(null, "currency");
        String rate = xml.getAttributeValue(null, "rate");
        if (currency != null && rate != null) {
            if (day == null) {
                gathering.unfit(where, "is of no day");
            } else {
                gathering.rate(day, currency, rate);
            }
        }
        return day;
    }

    private static @Nullable LocalDate day(String time, String where, Publication.Gathering gathering) {
        try {
            return LocalDate.parse(time);
        } catch (DateTimeParseException unreadable) {
            gathering.unfit(where, "has no date such as 2027-05-31");
            return null;
        }
    }
}
