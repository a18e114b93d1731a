package hallwright.generate;

import hallwright.catalogue.Catalogue;
import hallwright.design.Design;
import java.util.List;
import java.util.function.Function;

/// The sample halls, from the one that a newcomer opens first to the largest.
public final class SampleHalls {

    /// All of them.
    public static final List<SampleHall> ALL = List.of(
            new SampleHall("superpod-32-dgx-h100", SuperPodHall::draw),
            new SampleHall("gb200-nvl72-row", Nvl72RowHall::draw),
            new SampleHall("mixed-enterprise-20", MixedHall::draw),
            new SampleHall("edge-inference-6", EdgeRoom::draw),
            new SampleHall("scale-1000", ScaleHall::draw));

    private SampleHalls() {}

    /// One sample hall.
    ///
    /// @param id the name of its file without the ending
    /// @param draw draws it with the types of a catalogue
    public record SampleHall(String id, Function<Catalogue, Design> draw) {

        /// The name of its file.
        public String fileName() {
            return id + ".json";
        }
    }
}
