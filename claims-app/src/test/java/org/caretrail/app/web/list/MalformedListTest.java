package org.caretrail.app.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.caretrail.app.web.fixture.CaseTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedListTest extends CaseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=01010750160",
                "q=010107%2050160",
                "q=123456782",
                "q=Kari+1234.56.782",
                "limit=0",
                "limit=101",
                "limit=-1",
                "limit=ten",
                "sort=colour",
                "sort=--receivedOn",
                "after=broken",
                "after=%C3%A5",
                "after=",
                "type=LOAN",
                "status=LOST",
                "scheme=SE",
                "country=Germany",
                "country=XX",
                "person=1",
                "dueBefore=soon",
                "dueBefore=-2024-01-01",
                "dueBefore=%2B20240-01-01",
                "dueBefore=03/04/24",
                "overdue=perhaps",
                "asOf=2020-05-10",
                "asOf=yesterday"
            })
    void what_cannot_be_asked_is_malformed(String query) {
        var reply = get("auditor", "/api/v1/cases?" + query);

        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.body().toString()).doesNotContain("50160", "123456782", "1234.56.782");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%00", "assignee=%00", "q='", "q=%26%7C!:*()", "q=%25", "assignee=%27%3B--", "q=+"})
    void no_text_breaks_a_list(String query) {
        assertThat(get("auditor", "/api/v1/cases?" + query).status()).isIn(200, 400);
    }
}
