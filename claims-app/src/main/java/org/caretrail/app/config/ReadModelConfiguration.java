package org.caretrail.app.config;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.caretrail.projections.caselist.CaseList;
import org.caretrail.projections.caselist.CaseListProjection;
import org.caretrail.projections.caselist.OpenCases;
import org.caretrail.projections.covers.CoverProjection;
import org.caretrail.projections.covers.CoverRegister;
import org.caretrail.projections.links.CaseLinkProjection;
import org.caretrail.projections.links.CaseLinks;
import org.caretrail.projections.ratetables.TableStreams;
import org.caretrail.projections.reading.EventReaders;
import org.caretrail.projections.reading.Failures;
import org.caretrail.projections.reading.ReaderPlaces;
import org.caretrail.projections.reading.TrackingTokens;
import org.caretrail.projections.rebuild.ReadModel;
import org.caretrail.projections.rebuild.RebuildWorker;
import org.caretrail.projections.rebuild.Rebuilding;
import org.caretrail.projections.rebuild.Rebuilds;
import org.caretrail.projections.registry.UserFeeProjection;
import org.caretrail.projections.registry.UserFeeRegistry;
import org.caretrail.projections.support.CaseFiles;
import org.caretrail.projections.support.CaseStreams;
import org.caretrail.projections.support.RecentStreams;
import org.caretrail.projections.tableuse.TableUseProjection;
import org.caretrail.projections.tableuse.TableUses;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.support.TransactionTemplate;

/** The read models: plain classes of the projections, given what they need here and nowhere else. */
@Configuration(proxyBeanMethods = false)
class ReadModelConfiguration {

    static final String CASE_LIST = "case-list";
    static final String CASE_LINKS = "case-links";
    static final String USER_FEE_REGISTRY = "user-fee-registry";
    static final String COVER_ACCOUNTS = "cover-accounts";
    static final String TABLE_USE = "table-use";

    @Bean
    CaseStreams caseStreams(
            DataSource database,
            @Qualifier("eventSerializer") Serializer serializer,
            @Lazy org.axonframework.config.Configuration axon,
            RecentStreams recent) {
        return new CaseStreams(
                database, serializer, stored -> axon.upcasterChain().upcast(stored), recent);
    }

    @Bean
    TableStreams tableStreams(
            DataSource database,
            @Qualifier("eventSerializer") Serializer serializer,
            @Lazy org.axonframework.config.Configuration axon) {
        return new TableStreams(
                database, serializer, stored -> axon.upcasterChain().upcast(stored));
    }

    @Bean
    OpenCases openCases(DataSource database) {
        return new OpenCases(database);
    }

    @Bean
    TableUses tableUses(DataSource database) {
        return new TableUses(database);
    }

    @Bean
    CaseFiles caseFiles(CaseStreams streams) {
        return new CaseFiles(streams);
    }

    @Bean
    CaseList caseList(DataSource database) {
        return new CaseList(database);
    }

    @Bean
    CaseLinks caseLinks(DataSource database) {
        return new CaseLinks(database);
    }

    @Bean
    ReadModel caseListModel(CaseStreams streams, DataSource database) {
        return new ReadModel(CASE_LIST, List.of("case_list"), new CaseListProjection(streams, database));
    }

    @Bean
    UserFeeRegistry userFeeRegistry(DataSource database) {
        return new UserFeeRegistry(database);
    }

    @Bean
    ReadModel userFeeModel(DataSource database) {
        return new ReadModel(
                USER_FEE_REGISTRY,
                List.of("user_fee_entry", "exemption_card", "user_fee_refund"),
                new UserFeeProjection(database));
    }

    @Bean
    CoverRegister coverRegister(DataSource database) {
        return new CoverRegister(database);
    }

    @Bean
    ReadModel coverModel(DataSource database) {
        return new ReadModel(COVER_ACCOUNTS, List.of("cover_entry"), new CoverProjection(database));
    }

    @Bean
    ReadModel caseLinkModel(CaseStreams streams, DataSource database) {
        return new ReadModel(
                CASE_LINKS, List.of("case_link", "claimed_line"), new CaseLinkProjection(streams, database));
    }

    @Bean
    ReadModel tableUseModel(DataSource database) {
        return new ReadModel(TABLE_USE, List.of("table_use"), new TableUseProjection(database));
    }

    /** Each read model has a reader of its own, so that one may be rebuilt, or stand still, without the others. */
    @Bean
    ConfigurerModule readModels(List<ReadModel> models, ReaderRunner runner) {
        return axon -> models.forEach(model -> {
            runner.run(axon, model.name());
            axon.eventProcessing()
                    .registerEventHandler(_ -> model.handler())
                    .assignHandlerInstancesMatching(model.name(), model.handler()::equals);
        });
    }

    @Bean
    Rebuilds rebuilds(DataSource database, TrackingTokens tokens) {
        return new Rebuilds(database, tokens);
    }

    @Bean
    Rebuilding rebuilding(
            List<ReadModel> models,
            EventReaders readers,
            EventStorageEngine events,
            Rebuilds rebuilds,
            ReaderPlaces places,
            DataSource database,
            TransactionTemplate transaction,
            Failures failures) {
        return new Rebuilding(models, readers, events, rebuilds, places, database, transaction, failures);
    }

    @Bean
    RebuildWorker rebuildWorker(Rebuilding rebuilding) {
        return new RebuildWorker(rebuilding);
    }
}
