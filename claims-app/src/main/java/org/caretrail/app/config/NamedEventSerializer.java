package org.caretrail.app.config;

import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;

/** Writes events as JSON under their short names, and finds the class for a name wherever it lives today. */
final class NamedEventSerializer extends Jackson3Serializer {

    private final EventTypeNames names;

    NamedEventSerializer(EventTypeNames names, Jackson3SerializerCustomizer json) {
        super(new Builder().converter(new ChainingConverter()).jsonMapperBuilderCustomizer(json));
        this.names = names;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        SerializedType byClassName = super.typeForClass(type);
        return names.nameOf(type)
                .<SerializedType>map(name -> new SimpleSerializedType(name, byClassName.getRevision()))
                .orElse(byClassName);
    }

    @Override
    protected String resolveClassName(SerializedType stored) {
        return names.classOf(stored.getName()).map(Class::getName).orElseGet(() -> super.resolveClassName(stored));
    }
}
