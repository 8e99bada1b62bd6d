package org.caretrail.app.integration.letters;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.caretrail.domain.decision.Finding;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.Language;

/**
 * How one institution says in one language what the domain says in names: rules, steps of an amount, documents, countries.
 * What has no words of its own is said by the next wider thing that has.
 */
final class Words {

    private final Properties all;

    Words(Properties all) {
        this.all = all;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(all.getProperty(key)).filter(words -> !words.isBlank());
    }

    /** @throws IllegalStateException when nobody has written them: such a letter is not sent */
    String get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no words for " + key));
    }

    /** Everything under one heading, such as the labels of the tables. */
    Map<String, String> under(String heading) {
        var prefix = heading + ".";
        return all.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toUnmodifiableMap(key -> key.substring(prefix.length()), this::get));
    }

    /** What a rule asks: the words of its point or of how that begins, or else the rule's, or else the finding's (English). */
    String of(Finding finding) {
        return longest("rule." + finding.rule() + ".", finding.point())
                .or(() -> rule(finding.rule()))
                .orElse(finding.text());
    }

    /** The words for as much of a name as has some, from its beginning on, such as {@code validity} of a day. */
    private Optional<String> longest(String heading, String name) {
        for (var end = name.length(); end > 0; end = name.lastIndexOf(' ', end - 1)) {
            var known = find(heading + key(name.substring(0, end)));
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    /** A name of the domain as a key: properties end a key at a space. */
    static String key(String name) {
        return name.replace(' ', '_');
    }

    /** What a rule asks, where somebody has put it into this language. */
    Optional<String> rule(String rule) {
        return find("rule." + rule);
    }

    /** The words for one of several reasons, or those that hold for all. */
    String widening(String heading, String reason) {
        return find(heading + "." + key(reason)).orElseGet(() -> get(heading));
    }

    String of(Enum<?> value) {
        return find(value.name())
                .orElseGet(() -> value.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    String of(Country country) {
        return find("country." + country.code())
                .orElseGet(() -> Locale.of("", country.code()).getDisplayCountry(Locale.ENGLISH));
    }

    String of(Language language) {
        return find("language." + language.tag()).orElse(language.tag());
    }
}
