package hallwright.check.chain;

import java.util.List;

/// All checks of the power chain, in the order of their rules. Source of all: sections 1 and 7 of the calculation
/// model; the units stand with the limits.
public final class ChainChecks {

    /// The checks.
    public static final List<ChainCheck> ALL = List.of(
            ChainCheck.ofChain("PWR-003", OutageVerdicts::overload),
            ChainCheck.ofChain("PWR-004", OutageVerdicts::declared),
            ChainCheck.ofChain("PWR-005", OutageVerdicts::singlePoints),
            ChainCheck.ofParts("PWR-007", DeviceVerdicts::supplies),
            ChainCheck.ofChain("PWR-008", LineVerdicts::balance),
            ChainCheck.ofChain("PWR-009", LineVerdicts::lines),
            ChainCheck.ofChain("PWR-010", LineVerdicts::neutral),
            ChainCheck.ofChain("PWR-011", CableVerdicts::drop),
            ChainCheck.ofParts("PWR-012", CableVerdicts::ampacity),
            ChainCheck.ofChain("PWR-013", PlantVerdicts::upsLoading),
            ChainCheck.ofChain("PWR-014", PlantVerdicts::upsBasic),
            ChainCheck.ofChain("PWR-015", PlantVerdicts::autonomy),
            ChainCheck.ofChain("PWR-016", SourceVerdicts::generators),
            ChainCheck.ofChain("PWR-017", SourceVerdicts::swing),
            ChainCheck.ofChain("PWR-018", SourceVerdicts::fuel),
            ChainCheck.ofChain("PWR-019", SourceVerdicts::transformers),
            ChainCheck.ofParts("PWR-020", SourceVerdicts::faultLevel),
            ChainCheck.ofParts("PWR-021", DeviceVerdicts::rackPeak),
            ChainCheck.ofChain("PWR-022", PlantVerdicts::busways),
            ChainCheck.ofChain("PWR-023", SourceVerdicts::pue),
            ChainCheck.ofChain("PWR-024", PlantVerdicts::reserve),
            ChainCheck.ofParts("PWR-025", DeviceVerdicts::plugs),
            ChainCheck.ofChain("PWR-026", PlantVerdicts::cooling),
            ChainCheck.ofChain("AVL-001", AvailabilityVerdicts::downtime),
            ChainCheck.ofChain("AVL-002", OutageVerdicts::maintenance));

    private ChainChecks() {}
}
