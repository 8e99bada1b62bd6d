package org.caretrail.app.integration.rates;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.caretrail.domain.regime.Sheet;
import org.caretrail.domain.regime.Sheet.Line;
import org.caretrail.domain.regime.UnreadableSheet;

/**
 * The euro foreign exchange reference rates of the European Central Bank, in the XML that it publishes: {@code
 * eurofxref-daily.xml}, and the same with many days, {@code eurofxref-hist.xml}. One euro is {@code rate} of the currency;
 * a rate is announced on its own day.
 */
public final class EcbRates {

    public static final String SOURCE = "ECB euro foreign exchange reference rates";

    private static final List<String> COLUMNS = List.of("date", "base", "quote", "rate", "announced", "mark", "source");
    private static final String RATES = "http://www.ecb.int/vocabulary/2002-08-01/eurofxref";
    private static final String FOUND_IN_A_PUBLISHED_SOURCE = "F";

    private EcbRates() {}

    /**
     * Reads rates as a sheet of the table {@code exchange-rates}.
     *
     * @throws UnreadableSheet naming the line at which the text is no XML, or has a document type: nothing is fetched or
     *     expanded on behalf of a file
     */
    public static Sheet read(InputStream xml) {
        try {
            var reader = reader(xml);
            try {
                return new Sheet(1, COLUMNS, lines(reader));
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            var place = e.getLocation();
            throw new UnreadableSheet(
                    place == null ? 1 : place.getLineNumber(), "the line is not written as XML has it");
        }
    }

    private static XMLStreamReader reader(InputStream xml) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(xml);
    }

    private static List<Line> lines(XMLStreamReader reader) throws XMLStreamException {
        var lines = new ArrayList<Line>();
        var day = "";
        while (reader.hasNext()) {
            var part = reader.next();
            if (part == XMLStreamConstants.DTD) {
                throw new UnreadableSheet(reader.getLocation().getLineNumber(), "a document type has no place here");
            }
            if (part == XMLStreamConstants.START_ELEMENT && isCube(reader)) {
                day = Objects.requireNonNullElse(reader.getAttributeValue(null, "time"), day);
                if (reader.getAttributeValue(null, "currency") != null) {
                    lines.add(line(reader, day));
                }
            }
        }
        return lines;
    }

    private static boolean isCube(XMLStreamReader reader) {
        return reader.getLocalName().equals("Cube") && RATES.equals(reader.getNamespaceURI());
    }

    private static Line line(XMLStreamReader reader, String day) {
        var currency = reader.getAttributeValue(null, "currency");
        var rate = Objects.requireNonNullElse(reader.getAttributeValue(null, "rate"), "");
        return new Line(
                reader.getLocation().getLineNumber(),
                List.of(day, "EUR", currency, rate, day, FOUND_IN_A_PUBLISHED_SOURCE, SOURCE));
    }
}
