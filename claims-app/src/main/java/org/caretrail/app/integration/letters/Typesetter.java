package org.caretrail.app.integration.letters;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import javax.xml.transform.TransformerException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;
import org.caretrail.app.store.Sha256;

/**
 * Sets a page as PDF/A-2a (ISO 19005-2, to be kept) and PDF/UA-1 (ISO 14289, to be read aloud), with every font embedded. The
 * same page gives the same bytes: the file bears the day of the letter, and is named by its content.
 */
final class Typesetter {

    static {
        // it would tell of every font and style sheet of every letter
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final byte[] regular = Resources.bytes("fonts/Lato-Regular.ttf");
    private final byte[] bold = Resources.bytes("fonts/Lato-Bold.ttf");
    private final byte[] italic = Resources.bytes("fonts/Lato-Italic.ttf");
    private final byte[] colours = Resources.bytes("sRGB.icc");

    /** @param xhtml well-formed, with its title and description */
    byte[] set(String xhtml, LocalDate day) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument();
                var renderer = builder(document).withHtmlContent(xhtml, null).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            date(document, GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
            document.setDocumentId(named(xhtml));
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private PdfRendererBuilder builder(PDDocument document) {
        return new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(colours)
                .useFont(font(document, regular), "Lato", REGULAR, FontStyle.NORMAL, true)
                .useFont(font(document, bold), "Lato", BOLD, FontStyle.NORMAL, true)
                .useFont(font(document, italic), "Lato", REGULAR, FontStyle.ITALIC, true)
                .withProducer("Caretrail");
    }

    /** Without ligatures: some of this typeface stand for no character, and could be neither searched nor read aloud. */
    private static PDFontSupplier font(PDDocument document, byte[] file) {
        try {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(document, font, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void date(PDDocument document, Calendar day) throws IOException {
        document.getDocumentInformation().setCreationDate(day);
        var metadata = document.getDocumentCatalog().getMetadata();
        try {
            var xmp = new DomXmpParser().parse(metadata.exportXMPMetadata());
            xmp.getXMPBasicSchema().setCreateDate(day);
            var written = new ByteArrayOutputStream();
            new XmpSerializer().serialize(xmp, written, true);
            metadata.importXMPMetadata(written.toByteArray());
        } catch (XmpParsingException | TransformerException e) {
            throw new IllegalStateException("the typesetter does not read its own metadata", e);
        }
    }

    private static long named(String content) {
        return ByteBuffer.wrap(Sha256.of(content.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
