package hallwright.workload.form;

import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.config.ModelConfigs;
import hallwright.workload.data.Precision;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.model.ModelShape;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Words of a workload that stand for something else: models, formats, choices.
record Words(ReferenceData data, ModelFiles files, @Nullable ModelShape model) {

    /// A model by preset, path or shape; the model of the workload where the key is not there.
    ModelShape model(Fields in, String key) throws WorkloadProblem {
        if (!in.has(key)) {
            if (model == null) {
                throw in.missing(key);
            }
            return model;
        }
        return stated(in, key);
    }

    /// A model by preset, path or shape.
    ModelShape stated(Fields in, String key) throws WorkloadProblem {
        Fields form = in.isFields(key) ? in.optionalFields(key) : null;
        if (form == null) {
            return data.model(key, in.text(key)).shape();
        }
        String preset = form.optionalText("preset");
        if (preset != null) {
            return data.model(key + "/preset", preset).shape();
        }
        String path = form.optionalText("config");
        if (path != null) {
            return files.read(path);
        }
        Fields shape = form.optionalFreeFields("shape");
        if (shape == null) {
            throw form.missing("preset", "config", "shape");
        }
        return ModelConfigs.read(shape);
    }

    /// A model over tokens.
    LanguageModel language(Fields in, String key) throws WorkloadProblem {
        ModelShape shape = model(in, key);
        if (shape instanceof LanguageModel language) {
            return language;
        }
        throw in.problem(key, Message.of("workload.model.not-language", shape.family()));
    }

    /// A format of weights.
    Precision precision(Fields in, String key, String otherwise) throws WorkloadProblem {
        String name = in.optionalText(key);
        return data.precision(key, name == null ? otherwise : name);
    }

    /// One of several words.
    static <T> T choice(Fields in, String key, T otherwise, Function<String, Optional<T>> find, List<String> known)
            throws WorkloadProblem {
        String word = in.optionalText(key);
        if (word == null) {
            return otherwise;
        }
        return find.apply(word)
                .orElseThrow(() ->
                        in.problem(key, Message.of("workload.unknown-name", key, word, String.join(", ", known))));
    }
}
