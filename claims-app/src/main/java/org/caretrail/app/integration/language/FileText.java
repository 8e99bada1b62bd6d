package org.caretrail.app.integration.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.text.PDFTextStripper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The text at the beginning of a file; empty for an image, for a scan, and for a PDF that cannot be read. */
final class FileText {

    private static final Logger LOG = LoggerFactory.getLogger(FileText.class);
    private static final int PAGES = 3;
    private static final int LONGEST = 20_000;

    private static final long LARGEST_CACHE = 64L << 20;

    /** Never a file: that would be a patient's paper outside the database. */
    private static final StreamCacheCreateFunction CACHE =
            MemoryUsageSetting.setupMainMemoryOnly(LARGEST_CACHE).streamCache;

    private FileText() {}

    static String of(byte[] file, String mediaType) {
        var text = switch (mediaType) {
            case "text/plain" -> new String(file, 0, Math.min(file.length, LONGEST), StandardCharsets.UTF_8);
            case "application/pdf" -> pages(file);
            default -> "";
        };
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** What a stranger's file does to the parser costs the proposal and nothing else. */
    private static String pages(byte[] file) {
        try (var pdf = Loader.loadPDF(file, "", null, null, CACHE)) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(PAGES);
            return stripper.getText(pdf);
        } catch (IOException | RuntimeException e) {
            LOG.info("No text could be read from a PDF: {}", e.getClass().getName());
            return "";
        }
    }
}
