package org.caretrail.app.integration.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What letters are made of besides facts: the files under {@code resources/letters}. */
final class Resources {

    private static final String FOLDER = "/letters/";

    private Resources() {}

    /** @throws IllegalStateException when there is no such file: a letter is never sent with a part missing */
    static byte[] bytes(String name) {
        try (var content = Resources.class.getResourceAsStream(FOLDER + name)) {
            if (content == null) {
                throw new IllegalStateException("no file " + FOLDER + name);
            }
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean exists(String name) {
        return Resources.class.getResource(FOLDER + name) != null;
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static Properties properties(String name) {
        var properties = new Properties();
        try (Reader reader = new InputStreamReader(new ByteArrayInputStream(bytes(name)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
