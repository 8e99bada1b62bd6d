package org.caretrail.app.integration.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.caretrail.app.store.Documents;
import org.caretrail.domain.carecase.LetterOrder;
import org.caretrail.domain.carecase.LetterPress;
import org.caretrail.domain.letter.LetterId;
import org.caretrail.domain.letter.Printed;
import org.springframework.stereotype.Component;

/** Makes a letter and puts it beside the documents of its case, in the transaction that records that it was sent. */
@Component
class KeptLetters implements LetterPress {

    private final Letters letters;
    private final Documents documents;

    KeptLetters(Letters letters, Documents documents) {
        this.letters = letters;
        this.documents = documents;
    }

    @Override
    public Printed print(LetterId id, LetterOrder order) {
        try (var file = new ByteArrayInputStream(letters.make(order))) {
            var stored = documents.store(id.value(), file);
            return new Printed(stored.sha256(), stored.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
