package org.caretrail.app.integration.letters;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.caretrail.domain.letter.LetterKind;

/**
 * The letters of one country in one language: a folder with a text for each kind of letter that it writes, and its words.
 * Parts and frame are those of all countries.
 */
record Stationery(Wording wording, Map<LetterKind, Template> texts) {

    /** @param folder such as {@code no/nb} */
    static Stationery in(String folder) {
        var texts = new EnumMap<LetterKind, Template>(LetterKind.class);
        Stream.of(LetterKind.values())
                .filter(kind -> Resources.exists(folder + "/" + name(kind)))
                .forEach(kind -> texts.put(kind, template(folder + "/" + name(kind))));
        return new Stationery(Wording.of(Resources.properties(folder + "/words.properties")), texts);
    }

    /** The letter as a page that only has to be set. */
    String text(LetterKind kind, Page page) {
        var text = texts.get(kind);
        if (text == null) {
            throw new IllegalStateException("no text for " + kind);
        }
        return text.execute(page);
    }

    private static Template template(String file) {
        return Mustache.compiler()
                .escapeHTML(true)
                .nullValue("")
                .withLoader(part -> new StringReader(Resources.text("parts/" + part + ".html")))
                .compile(Resources.text(file));
    }

    private static String name(LetterKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".html";
    }
}
