package org.caretrail.app.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Tokens of the demo clients, whose secret is their id. */
public final class Tokens {

    private final RestClient service;
    private final Map<String, String> byClient = new ConcurrentHashMap<>();

    public Tokens(RestClient service) {
        this.service = service;
    }

    public String of(String client) {
        return byClient.computeIfAbsent(client, this::fetch);
    }

    private String fetch(String client) {
        return service.post()
                .uri("/oauth2/token")
                .headers(h -> h.setBasicAuth(client, client))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("grant_type=client_credentials")
                .retrieve()
                .requiredBody(JsonNode.class)
                .at("/access_token")
                .asString();
    }
}
