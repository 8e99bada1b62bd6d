package org.caretrail.app.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caretrail.app.web.fixture.CaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The contract that is published, generated from the code. */
class OpenApiTest extends CaseTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping controllers;

    @Test
    void it_is_OpenAPI_3_1() {
        assertThat(contract().at("/openapi").asString()).startsWith("3.1");
    }

    @Test
    void it_names_every_path_and_method_of_the_controllers() {
        var offered = new TreeSet<String>();
        controllers.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getName().startsWith("org.caretrail.")
                    && !method.getBeanType().getSimpleName().startsWith("Probe")) {
                mapping.getPatternValues()
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(m -> offered.add(m.name() + " " + path)));
            }
        });

        assertThat(offered).hasSizeGreaterThan(35);
        assertThat(published()).containsAll(offered);
    }

    @Test
    void it_names_what_a_client_relies_on() {
        assertThat(published())
                .contains(
                        "POST /api/v1/prior-notifications",
                        "GET /api/v1/cases/{id}",
                        "POST /api/v1/cases/{id}/decision",
                        "POST /api/v1/cases/{id}/appeals/{appealId}/ruling",
                        "GET /api/v1/events");
    }

    @Test
    void a_step_names_its_headers_and_what_it_answers_with() {
        var paths = contract().at("/paths");
        var decision = paths.get("/api/v1/cases/{id}/decision").get("post");
        var complaint = paths.get("/api/v1/cases/{id}/complaints").get("post");

        assertThat(decision.at("/parameters").toString()).contains("Idempotency-Key", "If-Match");
        assertThat(complaint.at("/responses").propertyNames()).contains("201").doesNotContain("200");
        assertThat(decision.at("/responses/200/content").propertyNames()).containsExactly("application/json");
    }

    @Test
    void what_is_inside_the_service_does_not_show() {
        var schemas = contract().at("/components/schemas");

        assertThat(schemas.propertyNames()).noneMatch(n -> n.startsWith("PersonalData"));
        assertThat(schemas.propertyNames()).doesNotContain("Call", "Desk");
        assertThat(contract().toString()).doesNotContain("PersonalData", "\"name\":\"call\"", "\"name\":\"desk\"");
    }

    @Test
    void words_in_an_envelope_are_words_in_the_contract() {
        assertThat(schema("ComplaintView").at("/properties/grounds/type").asString())
                .isEqualTo("string");
        assertThat(reference(schema("CaseView").at("/properties/person"))).endsWith("/Person");
    }

    @Test
    void an_upload_is_a_file_and_what_is_known_of_it() {
        var content =
                contract().at("/paths").get("/api/v1/cases/{id}/documents").at("/post/requestBody/content");
        var upload = content.get("multipart/form-data");
        var schema = upload.at("/schema");

        assertThat(content.propertyNames()).containsExactly("multipart/form-data");
        assertThat(schema.at("/properties/file/format").asString()).isEqualTo("binary");
        assertThat(reference(schema.at("/properties/metadata"))).endsWith("/DocumentMetadata");
        assertThat(upload.at("/encoding/metadata/contentType").asString()).isEqualTo("application/json");
        assertThat(texts(schema.at("/required"), "")).contains("file", "metadata");
    }

    @Test
    void a_list_is_asked_for_with_one_parameter_for_each_filter() {
        var parameters = contract().at("/paths").get("/api/v1/cases").at("/get/parameters");

        assertThat(texts(parameters, "/name"))
                .containsExactlyInAnyOrder(
                        "type",
                        "status",
                        "scheme",
                        "assignee",
                        "person",
                        "dueBefore",
                        "overdue",
                        "country",
                        "q",
                        "asOf",
                        "sort",
                        "limit",
                        "after");
    }

    @Test
    void every_reference_leads_somewhere() {
        var contract = contract();

        assertThat(contract.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(contract.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
    }

    private Set<String> published() {
        var paths = contract().at("/paths");
        var all = new TreeSet<String>();
        paths.propertyNames()
                .forEach(path -> Stream.of("get", "post", "put", "delete")
                        .filter(method -> paths.get(path).has(method))
                        .forEach(method -> all.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return all;
    }

    private JsonNode schema(String name) {
        var schema = contract().at("/components/schemas/" + name);
        assertThat(schema.isObject()).as(name).isTrue();
        return schema;
    }

    private static String reference(JsonNode property) {
        return List.copyOf(property.findValuesAsString("$ref")).toString().replaceAll("[\\[\\]]", "");
    }

    private JsonNode contract() {
        return send(request("/v3/api-docs").GET()).body();
    }
}
