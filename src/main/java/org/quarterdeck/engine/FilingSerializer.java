package org.quarterdeck.engine;

import org.camunda.bpm.engine.impl.variable.serializer.AbstractTypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.impl.value.ObjectValueImpl;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Lets a filing travel through the engine without being written, and refuses to let one stay. */
final class FilingSerializer extends AbstractTypedValueSerializer<ObjectValue> {

    FilingSerializer() {
        super(ValueType.OBJECT);
    }

    @Override
    public String getName() {
        return "filing";
    }

    /** The house's default, so that among the serializers that could write a filing this one, which comes first, is taken. */
    @Override
    public String getSerializationDataformat() {
        return Variables.SerializationDataFormats.JSON.getName();
    }

    @Override
    protected boolean canWriteValue(TypedValue value) {
        return value.getValue() instanceof Filing;
    }

    @Override
    public ObjectValue convertToTypedValue(UntypedValueImpl untyped) {
        if (!untyped.isTransient()) {
            throw new IllegalStateException("what a person handed in is never kept as a variable");
        }
        ObjectValueImpl value = new ObjectValueImpl(untyped.getValue());
        value.setTransient(true);
        return value;
    }

    @Override
    public void writeValue(ObjectValue value, ValueFields fields) {
        // nothing of it is written
    }

    @Override
    public ObjectValue readValue(ValueFields fields, boolean deserialize, boolean isTransient) {
        throw new IllegalStateException("what a person handed in is never kept as a variable");
    }
}
