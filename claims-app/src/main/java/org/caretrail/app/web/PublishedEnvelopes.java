package org.caretrail.app.web;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In the published contract an envelope is what is inside it, as in every answer. */
@Component
final class PublishedEnvelopes implements ModelConverter {

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Schema resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        var java = TypeFactory.defaultInstance().constructType(type.getType());
        if (java != null && java.hasRawClass(PersonalData.class)) {
            type.setType(java.containedTypeOrUnknown(0));
            return context.resolve(type);
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }
}
