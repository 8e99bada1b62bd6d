package org.caretrail.app.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.caretrail.app.store.DroppedFile;
import org.caretrail.app.store.DroppedFiles;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.store.Sha256;
import org.caretrail.app.store.TableContents;
import org.caretrail.app.tables.TableFiles.Form;
import org.caretrail.app.tables.TableFiles.Read;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.regime.CommonTables;
import org.caretrail.domain.regime.Publication;
import org.caretrail.domain.regime.SheetError;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads reference rates that nobody sent, by the same whole check as those that an administrator sends. What a file holds is
 * loaded once, however often it comes: that it was, and the version that it became, are stored together or not at all.
 */
@Component
public class RateLoading {

    private final InstantSource realTime = InstantSource.system();
    private final TableFiles files;
    private final TableContents contents;
    private final DroppedFiles taken;
    private final CommandGateway commands;
    private final TransactionTemplate transaction;
    private final LawInForce law;
    private final Clock clock;

    RateLoading(
            TableFiles files,
            TableContents contents,
            DroppedFiles taken,
            CommandGateway commands,
            TransactionTemplate transaction,
            LawInForce law,
            Clock clock) {
        this.files = files;
        this.contents = contents;
        this.taken = taken;
        this.commands = commands;
        this.transaction = transaction;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Takes what a file holds.
     *
     * @return whether its rates are loaded, now or before; false: it was refused, with what is wrong with it
     */
    boolean take(String name, byte[] content) throws IOException {
        try {
            var table = law.now().book().table(CommonTables.EXCHANGE_RATES);
            load(name, files.read(table, Publication.NONE, Form.ECB_XML, new ByteArrayInputStream(content)));
            law.look();
            return true;
        } catch (TableTooLarge refusal) {
            return refuse(name, content, List.of(String.valueOf(refusal.getMessage())));
        } catch (RefusedTable refusal) {
            return refuse(
                    name,
                    content,
                    refusal.errors().stream().map(SheetError::toString).toList());
        }
    }

    /** The same file on another instance waits at the first line until this one is through. */
    private void load(String name, Read file) {
        transaction.executeWithoutResult(_ -> {
            var begun = new DroppedFile(file.sha256(), name, realTime.instant(), null, List.of());
            if (taken.keep(begun)) {
                var today = LocalDate.ofInstant(clock.instant(), Scheme.NO_HELFO.zone());
                int version = commands.sendAndWait(file.published(new Act(Actor.SYSTEM, today, today), contents));
                taken.keep(begun.as(version));
            }
        });
    }

    private boolean refuse(String name, byte[] content, List<String> errors) {
        taken.keep(new DroppedFile(Sha256.hex(content), name, realTime.instant(), null, errors));
        return false;
    }
}
