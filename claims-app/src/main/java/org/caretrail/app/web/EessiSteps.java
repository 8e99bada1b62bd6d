package org.caretrail.app.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import org.caretrail.app.integration.eessi.EessiDocument;
import org.caretrail.app.web.body.AuthorisationBodies.CostClaimBody;
import org.caretrail.app.web.body.AuthorisationBodies.ExtensionReport;
import org.caretrail.app.web.body.AuthorisationBody;
import org.caretrail.app.web.body.TypeBodies.RateAnswer;
import org.caretrail.domain.application.Through;
import org.caretrail.domain.carecase.CaseCommand;
import org.caretrail.domain.reimbursement.ClaimCommand.RecordRates;
import org.caretrail.domain.s2.AuthorisationCommand.RecordCostClaim;
import org.caretrail.domain.s2.AuthorisationCommand.ReportExtension;
import org.caretrail.domain.shared.CaseId;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a message says, and words the step that it asks for. */
@Component
class EessiSteps {

    private final JsonMapper json;
    private final Validator validator;

    EessiSteps(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** S009: an application that the institution of residence forwards. */
    AuthorisationBody application(ObjectNode content) {
        return read(content.deepCopy().put("through", Through.RESIDENCE_FUND.name()), AuthorisationBody.class);
    }

    /** The step on a case that a document asks for; what of a claim of actual cost is taken on a person says. */
    CaseCommand step(EessiDocument document, JsonNode content, CaseId id, Desk desk) {
        return switch (document) {
            case S035 -> extension(read(content, ExtensionReport.class), id, desk);
            case S068 -> rates(read(content, RateAnswer.class), id, desk);
            case S080 -> cost(read(content, CostClaimBody.class), id, desk);
            case S009, S010, S037, S067, S081 ->
                throw new UnusableMessage(List.of(document + " asks for no step on a case"));
        };
    }

    private static CaseCommand extension(ExtensionReport b, CaseId id, Desk desk) {
        return new ReportExtension(
                id,
                desk.on(b.reportedOn()),
                b.institution(),
                b.neededUntil(),
                desk.wordsIfAny(b.reasons()),
                b.documents());
    }

    private static CaseCommand rates(RateAnswer b, CaseId id, Desk desk) {
        return new RecordRates(id, desk.on(b.answeredOn()), b.answer(), b.documents());
    }

    static CaseCommand cost(CostClaimBody b, CaseId id, Desk desk) {
        return new RecordCostClaim(
                id, desk.on(b.claimedOn()), b.institution(), b.reference(), b.amount(), b.careFrom(), b.careTo());
    }

    private <T> T read(JsonNode content, Class<T> as) {
        T body;
        try {
            body = json.treeToValue(content, as);
        } catch (JacksonException e) {
            var wrong = UnreadableJson.explain(e);
            throw new UnusableMessage(
                    List.of("the content cannot be read: " + wrong.pointer() + " " + wrong.message()));
        }
        var wrong = validator.validate(body);
        if (!wrong.isEmpty()) {
            throw new UnusableMessage(
                    wrong.stream().map(EessiSteps::words).sorted().toList());
        }
        return body;
    }

    private static String words(ConstraintViolation<?> violation) {
        return "/" + violation.getPropertyPath().toString().replace('.', '/') + " " + violation.getMessage();
    }
}
