package org.caretrail.app.web.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A letter as the service hands it out. */
@SuppressWarnings("ArrayRecordComponent") // compared by its digest
record Pdf(int status, HttpResponse<byte[]> response) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Pdf get(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.GET().build(), BodyHandlers.ofByteArray());
            return new Pdf(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for the service", e);
        }
    }

    String mediaType() {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    /** What it says, line breaks and hard spaces as single spaces. */
    String text() {
        try (var document = Loader.loadPDF(response.body())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0\\u2007\\u2008]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(response.body()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What the reference checker finds against a standard: {@code 2a} is PDF/A-2a, {@code ua1} PDF/UA-1. */
    List<String> faults(String standard) {
        VeraGreenfieldFoundryProvider.initialise();
        var flavour = PDFAFlavour.fromString(standard);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(response.body()), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(a -> a.getStatus() != TestAssertion.Status.PASSED)
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
                    .distinct()
                    .toList();
        } catch (IOException | VeraPDFException e) {
            throw new AssertionError("not to be read as a PDF", e);
        }
    }
}
