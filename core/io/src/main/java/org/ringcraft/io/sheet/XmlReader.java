package org.ringcraft.io.sheet;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML forwards, by local names: workbooks come with several sets of namespaces. Document types and entities of
 * their own are not read.
 */
final class XmlReader {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;

    XmlReader(byte[] content) throws XMLStreamException {
        xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(content));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Goes on to the next beginning or end of an element; returns false at the end of the document. */
    boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean starts(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /** Returns an attribute by its local name. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.ofNullable(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Returns an attribute that is a whole number from 0 on, or the usual one. */
    int number(String name, int usual) {
        try {
            return attribute(name).map(Integer::parseInt).filter(n -> n >= 0).orElse(usual);
        } catch (NumberFormatException noNumber) {
            return usual;
        }
    }

    /** Returns the characters up to the end of the element that has just begun, without those of elements in it. */
    String text(int most) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (depth == 1 && xml.hasText() && event != XMLStreamConstants.COMMENT) {
                text.append(xml.getText());
                if (text.length() > most) {
                    throw new XMLStreamException("A text has more than " + most + " characters");
                }
            }
        }
        return text.toString();
    }
}
