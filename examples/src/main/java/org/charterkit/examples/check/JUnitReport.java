package org.charterkit.examples.check;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.charterkit.check.Finding;

/** What was found as JUnit XML, which CI systems show beside tests: a suite for each page, a failure for each finding. */
final class JUnitReport {
    private final CheckResult result;

    JUnitReport(CheckResult result) {
        this.result = result;
    }

    String text() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "charters check");
            for (String source : result.sources()) {
                writeSuite(source, xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory can be written to", e);
        }
        return text.append('\n').toString();
    }

    private void writeSuite(String source, XMLStreamWriter xml) throws XMLStreamException {
        List<Finding> findings = result.findings().stream()
                .filter(finding -> finding.source().equals(source))
                .toList();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", visible(source));
        xml.writeAttribute("tests", String.valueOf(Math.max(1, findings.size())));
        xml.writeAttribute("failures", String.valueOf(findings.size()));
        for (Finding finding : findings) {
            writeCase(finding.rule(), source, xml);
            xml.writeStartElement("failure");
            xml.writeAttribute("type", finding.severity().word());
            xml.writeAttribute("message", visible(finding.message()));
            xml.writeCharacters(visible(finding.toString()));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        if (findings.isEmpty()) {
            writeCase("all rules", source, xml);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void writeCase(String name, String source, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", name);
        xml.writeAttribute("classname", visible(source));
    }

    /** XML 1.0 has no way to write some characters; they become U+FFFD. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().map(c -> isAllowed(c) ? c : 0xfffd).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xd7ff)
                || (c >= 0xe000 && c <= 0xfffd)
                || c >= 0x10000;
    }
}
