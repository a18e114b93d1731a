package hallwright.workload.question;

import hallwright.text.Message;
import hallwright.workload.Datum;
import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.config.ModelConfigs;
import hallwright.workload.data.Accelerator;
import hallwright.workload.data.Precision;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.data.Setting;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.model.ModelShape;

/// Inputs that several quantities share, looked up in the reference data.
///
/// @param data the reference data
/// @param in the inputs
public record Given(ReferenceData data, Fields in) {

    /// A million million.
    public static final double TERA = 1e12;
    /// A thousand million.
    public static final double GIGA = 1e9;
    /// Bytes of a gibibyte.
    public static final double GIB = 1L << 30;
    /// Bytes per second of a link of one gigabit per second.
    public static final double GIGABIT = 1e9 / 8;

    /// The keys that name a model or describe it.
    public static final String MODEL = "model|architecture|model_type|config";

    /// The model: a known name, a configuration, or the keys of a configuration among the inputs.
    public ModelShape shape() throws WorkloadProblem {
        if (in.has("config")) {
            Fields config = in.optionalFields("config");
            if (config != null) {
                return ModelConfigs.read(config);
            }
        }
        if (in.has("architecture", "model_type")) {
            return ModelConfigs.read(in);
        }
        return data.model("model", in.text("model")).shape();
    }

    /// The model, which must be one over tokens.
    public LanguageModel language() throws WorkloadProblem {
        ModelShape shape = shape();
        if (shape instanceof LanguageModel model) {
            return model;
        }
        throw in.problem("model", Message.of("workload.model.not-language", shape.family()));
    }

    /// The accelerator.
    public Accelerator accelerator() throws WorkloadProblem {
        return data.accelerator("gpu", in.text("gpu", "accelerator"));
    }

    /// The format of weights; 16 bits where none is named.
    public Precision precision() throws WorkloadProblem {
        String name = in.optionalText("precision");
        return data.precision("precision", name == null ? "bf16" : name);
    }

    /// Dense peak of each accelerator: as stated, or of the accelerator and format that are named.
    public double peak() throws WorkloadProblem {
        if (in.has("peak_tflops")) {
            return in.positive("peak_tflops") * TERA;
        }
        return accelerator().rate(precision().rate());
    }

    /// A stated number, or the default of a setting.
    public Datum setting(Setting setting, String... keys) throws WorkloadProblem {
        return data.defaults().or(in.optionalNumber(keys), setting);
    }

    /// A number that somebody stated.
    public static Datum stated(double value) {
        return Datum.stated(value, "1");
    }
}
