/// The Hallwright model: the floor, the calculation, the checks and the exporters, without a window toolkit.
module hallwright.model {
    requires static transitive org.jspecify;
    requires tools.jackson.databind;

    exports hallwright.analysis;
    exports hallwright.catalogue;
    exports hallwright.catalogue.validation;
    exports hallwright.check;
    exports hallwright.check.engine;
    exports hallwright.design;
    exports hallwright.edit;
    exports hallwright.file;
    exports hallwright.geometry;
    exports hallwright.power;
    exports hallwright.recovery;
    exports hallwright.route;
    exports hallwright.rule;
    exports hallwright.space;
    exports hallwright.structure;
    exports hallwright.text;
    exports hallwright.thermal;
    exports hallwright.units;
}
