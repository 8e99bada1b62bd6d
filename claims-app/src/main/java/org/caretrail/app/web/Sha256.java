package org.caretrail.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digests by which a repeated request is known as the same. */
final class Sha256 {

    private Sha256() {}

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static byte[] of(InputStream content) throws IOException {
        var digest = begin();
        new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
        return digest.digest();
    }
}
