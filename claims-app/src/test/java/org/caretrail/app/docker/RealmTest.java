package org.caretrail.app.docker;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.caretrail.app.docker.Deployment.all;
import static org.caretrail.app.docker.Deployment.texts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The realm of the identity provider fits what the service asks of a token: the scopes, and a subject that stays. */
class RealmTest {

    private static final String BASIC = "basic";

    private final JsonNode realm = Deployment.realm();

    static List<String> demoRoles() {
        return demoClients().propertyNames().stream()
                .filter(client -> !client.endsWith("-2"))
                .toList();
    }

    @Test
    void it_has_every_scope_that_opens_a_path() {
        var opening = Pattern.compile("SCOPE_([a-z:]+)")
                .matcher(security("AccessRules") + security("Actors"))
                .results()
                .map(scope -> scope.group(1))
                .collect(toCollection(TreeSet::new));

        assertThat(opening).isSubsetOf(scopes()).contains("cases:read", "cases:approve", "events:read");
    }

    @Test
    void each_scope_stands_in_the_token_of_those_whose_role_has_it() {
        assertThat(realm.at("/clientScopes"))
                .filteredOn(scope -> !scope.at("/name").asString().equals(BASIC))
                .allSatisfy(scope -> {
                    assertThat(scope.at("/attributes/include.in.token.scope").asString())
                            .isEqualTo("true");
                    // without a role a scope would be anybody's
                    assertThat(rolesWith(scope.at("/name").asString())).isNotEmpty();
                });
    }

    @ParameterizedTest
    @MethodSource("demoRoles")
    void each_role_has_the_scopes_of_its_demo_client(String role) {
        assertThat(scopes().stream().filter(scope -> rolesWith(scope).contains(role)))
                .containsExactlyInAnyOrder(
                        demoClients().at("/" + role).asString().split(" "));
        assertThat(all(realm.at("/roles/realm")))
                .extracting(r -> r.at("/name").asString())
                .contains(role);
    }

    @Test
    void each_token_names_its_subject() {
        assertThat(realm.findValuesAsString("protocolMapper")).containsExactly("oidc-sub-mapper");
        assertThat(all(realm.at("/clients")))
                .isNotEmpty()
                .allMatch(client -> texts(client.at("/defaultClientScopes")).contains(BASIC));
    }

    @Test
    void a_client_asks_for_no_scope_that_is_not_there() {
        var known = new TreeSet<>(scopes());
        known.add(BASIC);

        assertThat(all(realm.at("/clients")))
                .flatExtracting(client -> texts(client.at("/defaultClientScopes")))
                .isSubsetOf(known);
    }

    @Test
    void no_secret_and_no_password_stands_in_the_file() {
        assertThat(realm.findValuesAsString("secret")).isNotEmpty().allMatch(secret -> secret.matches("\\$\\{\\w+}"));
        assertThat(realm.findValues("credentials")).isEmpty();
    }

    @Test
    void what_it_takes_from_the_environment_is_given_to_the_identity_provider() {
        var taken = Pattern.compile("\\$\\{(\\w+)}")
                .matcher(Deployment.read("docker", "realm.json"))
                .results()
                .map(variable -> variable.group(1))
                .collect(toCollection(TreeSet::new));

        assertThat(taken)
                .isNotEmpty()
                .isSubsetOf(Deployment.compose()
                        .at("/services/identity/environment")
                        .propertyNames());
    }

    private Set<String> scopes() {
        return all(realm.at("/clientScopes")).stream()
                .map(scope -> scope.at("/name").asString())
                .filter(name -> !name.equals(BASIC))
                .collect(toCollection(TreeSet::new));
    }

    private List<String> rolesWith(String scope) {
        return all(realm.at("/scopeMappings")).stream()
                .filter(mapping -> mapping.at("/clientScope").asString().equals(scope))
                .flatMap(mapping -> texts(mapping.at("/roles")).stream())
                .toList();
    }

    private static JsonNode demoClients() {
        return Deployment.yaml(Deployment.read("claims-app", "src", "main", "resources", "application-demo.yaml"))
                .at("/caretrail/demo/clients");
    }

    private static String security(String type) {
        return Deployment.read(
                "claims-app", "src", "main", "java", "org", "caretrail", "app", "security", type + ".java");
    }
}
