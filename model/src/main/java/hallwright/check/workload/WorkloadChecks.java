package hallwright.check.workload;

import java.util.List;

/// All checks of the workload of a hall, in the order of their rules. Source of all: the floor check of the
/// calculation
/// model, section W12; the units stand with the limits.
public final class WorkloadChecks {

    /// The checks.
    public static final List<WorkloadCheck> ALL = List.of(
            new WorkloadCheck("WKL-001", FloorVerdicts::positions),
            new WorkloadCheck("WKL-002", FloorVerdicts::racks),
            new WorkloadCheck("WKL-003", FloorVerdicts::feeds),
            new WorkloadCheck("WKL-004", FloorVerdicts::heat),
            new WorkloadCheck("WKL-005", FloorVerdicts::liquid),
            new WorkloadCheck("WKL-006", FloorVerdicts::step),
            new WorkloadCheck("WKL-007", FloorVerdicts::switches),
            new WorkloadCheck("WKL-008", FloorVerdicts::tiers),
            new WorkloadCheck("WKL-009", FloorVerdicts::storage),
            new WorkloadCheck("WKL-010", StageVerdicts::stall),
            new WorkloadCheck("WKL-011", StageVerdicts::tensor),
            new WorkloadCheck("WKL-012", StageVerdicts::remainder),
            new WorkloadCheck("WKL-013", StageVerdicts::memory),
            new WorkloadCheck("WKL-014", StageVerdicts::microBatches),
            new WorkloadCheck("WKL-015", StageVerdicts::batch),
            new WorkloadCheck("WKL-016", StageVerdicts::deadline),
            new WorkloadCheck("WKL-017", StageVerdicts::replicas),
            new WorkloadCheck("WKL-018", StageVerdicts::estimates));

    private WorkloadChecks() {}
}
