package org.caretrail.app.config;

import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.lifecycle.Phase;
import org.axonframework.serialization.Serializer;
import org.caretrail.projections.caselist.CaseList;
import org.caretrail.projections.caselist.CaseListProjection;
import org.caretrail.projections.links.CaseLinkProjection;
import org.caretrail.projections.links.CaseLinks;
import org.caretrail.projections.support.CaseFiles;
import org.caretrail.projections.support.CaseStreams;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The read models: plain classes of the projections, given what they need here and nowhere else. */
@Configuration(proxyBeanMethods = false)
class ReadModelConfiguration {

    /** The reader that keeps the list of cases and the links between them. */
    static final String CASE_LIST = "case-list";

    private static final Set<Class<?>> OF_CASE_LIST = Set.of(CaseListProjection.class, CaseLinkProjection.class);

    @Bean
    CaseStreams caseStreams(
            DataSource database,
            @Qualifier("eventSerializer") Serializer serializer,
            @Lazy org.axonframework.config.Configuration axon) {
        return new CaseStreams(
                database, serializer, stored -> axon.upcasterChain().upcast(stored));
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
    CaseListProjection caseListProjection(CaseStreams streams, DataSource database) {
        return new CaseListProjection(streams, database);
    }

    @Bean
    CaseLinkProjection caseLinkProjection(DataSource database) {
        return new CaseLinkProjection(database);
    }

    /** A batch that fails is tried again: a list that had left a case out would never tell. */
    @Bean
    ConfigurerModule caseListReader() {
        return axon -> {
            var coordinator = new EagerCoordinator(CASE_LIST);
            axon.onShutdown(Phase.EXTERNAL_CONNECTIONS, coordinator::shutdownNow);
            axon.eventProcessing()
                    .assignHandlerTypesMatching(CASE_LIST, OF_CASE_LIST::contains)
                    .registerListenerInvocationErrorHandler(CASE_LIST, _ -> PropagatingErrorHandler.instance())
                    .registerPooledStreamingEventProcessorConfiguration(
                            CASE_LIST, (_, reader) -> reader.coordinatorExecutor(coordinator));
        };
    }
}
