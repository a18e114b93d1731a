package hallwright.workload.form;

import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.Defaults;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.model.ModelShape;
import hallwright.workload.stage.Hardware;
import hallwright.workload.stage.Stage;
import hallwright.workload.stage.Workload;
import java.util.ArrayList;
import java.util.List;

/// Reads a workload.
public final class WorkloadForm {

    /// The format of a workload.
    public static final String FORMAT = "hallwright-workload";

    private static final int VERSION = 1;

    private WorkloadForm() {}

    /// The workload that named values describe.
    ///
    /// @param in the values
    /// @param shipped the reference data as shipped
    /// @param files where configurations are found that the workload names by path
    /// @throws WorkloadProblem if a field is missing, wrong or not known
    public static Workload read(Fields in, ReferenceData shipped, ModelFiles files) throws WorkloadProblem {
        head(in);
        ReferenceData data = data(in, shipped);
        Fields hardware = in.optionalFields("hardware");
        if (hardware == null) {
            throw in.missing("hardware");
        }
        Hardware read = HardwareForm.read(hardware, data);
        Words plain = new Words(data, files, null);
        ModelShape model = in.has("model") ? plain.stated(in, "model") : null;
        Words words = new Words(data, files, model);
        List<Stage> stages = new ArrayList<>();
        for (Fields stage : in.list("stages")) {
            stages.add(new StageForm(stage, words).read());
        }
        if (stages.isEmpty()) {
            throw in.missing("stages");
        }
        String name = in.optionalText("name");
        Workload workload =
                new Workload(name == null ? "" : name, read, stages, in.optionalNumber("horizonDays"), data);
        in.done();
        return workload;
    }

    private static void head(Fields in) throws WorkloadProblem {
        String format = in.text("format");
        if (!format.equals(FORMAT)) {
            throw in.wrong("format", format, Message.of("workload.expected.format", FORMAT));
        }
        int version = in.count("version");
        if (version > VERSION) {
            throw in.problem("version", Message.of("workload.expected.version", version, VERSION));
        }
    }

    private static ReferenceData data(Fields in, ReferenceData shipped) throws WorkloadProblem {
        Fields settings = in.optionalFields("settings");
        if (settings == null) {
            return shipped;
        }
        Defaults changed = HardwareForm.settings(settings, shipped.defaults());
        return new ReferenceData(
                shipped.accelerators(),
                shipped.models(),
                shipped.precisions(),
                shipped.schemes(),
                shipped.powerClasses(),
                shipped.anchors(),
                shipped.guidelines(),
                changed);
    }
}
