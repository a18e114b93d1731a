/// The Hallwright model: the floor, the calculation, the checks and the exporters, without a window toolkit.
module hallwright.model {
    requires static transitive org.jspecify;
    requires java.desktop;
    requires org.apache.fontbox;
    requires org.apache.pdfbox.io;
    requires tools.jackson.databind;

    exports hallwright.analysis;
    exports hallwright.catalogue;
    exports hallwright.catalogue.validation;
    exports hallwright.design;
    exports hallwright.drawing;
    exports hallwright.drawing.floor;
    exports hallwright.drawing.plan;
    exports hallwright.edit;
    exports hallwright.file;
    exports hallwright.generate;
    exports hallwright.geometry;
    exports hallwright.power;
    exports hallwright.recovery;
    exports hallwright.rule;
    exports hallwright.text;
    exports hallwright.units;
}
