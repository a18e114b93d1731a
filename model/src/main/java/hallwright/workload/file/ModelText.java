package hallwright.workload.file;

import hallwright.file.JsonLayout;
import hallwright.text.Texts;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.model.ModelShape;
import hallwright.workload.model.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes the parameters of a model, part by part, as JSON text.
public final class ModelText {

    /// The format of a model breakdown.
    public static final String FORMAT = "hallwright-model";

    private ModelText() {}

    /// The breakdown of a model.
    ///
    /// @param shape the model
    /// @param texts the language of the parts' names
    public static String of(ModelShape shape, Texts texts) {
        Map<String, Object> root = Head.of(FORMAT);
        root.put("family", shape.family());
        root.put("parameters", shape.parameters());
        if (shape instanceof LanguageModel model) {
            root.put("activeParameters", model.active());
            root.put("activeParametersAsPublished", model.activeAsPublished());
            root.put("multipliedParameters", model.multiplied());
            root.put("predictionParameters", model.predictionParameters());
        }
        List<Object> parts = new ArrayList<>();
        shape.breakdown().parts().forEach(part -> parts.add(part(part, texts)));
        root.put("parts", parts);
        return JsonLayout.text(root);
    }

    private static Map<String, Object> part(Part part, Texts texts) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("part", part.kind().code());
        node.put("name", texts.get(part.kind().messageId()));
        node.put("each", part.each());
        node.put("copies", part.copies());
        node.put("total", part.total());
        node.put("active", part.active());
        node.put("formula", part.trace().formula().symbolic());
        node.put("substituted", part.trace().substituted());
        return node;
    }
}
