/// The Hallwright model: the floor, the calculation, the checks and the exporters, without a window toolkit.
module hallwright.model {
    requires static transitive org.jspecify;
    requires java.desktop;
    requires org.apache.fontbox;
    requires org.apache.pdfbox.io;
    requires commons.math3;
    requires org.apache.commons.csv;
    requires org.apache.poi.ooxml;
    requires tools.jackson.databind;

    exports hallwright.analysis;
    exports hallwright.catalogue;
    exports hallwright.catalogue.validation;
    exports hallwright.cost;
    exports hallwright.check;
    exports hallwright.check.engine;
    exports hallwright.design;
    exports hallwright.drawing;
    exports hallwright.drawing.floor;
    exports hallwright.drawing.plan;
    exports hallwright.edit;
    exports hallwright.export;
    exports hallwright.export.book;
    exports hallwright.export.sheet;
    exports hallwright.file;
    exports hallwright.file.money;
    exports hallwright.generate;
    exports hallwright.geometry;
    exports hallwright.invest;
    exports hallwright.power;
    exports hallwright.power.chain;
    exports hallwright.power.failure;
    exports hallwright.price;
    exports hallwright.recovery;
    exports hallwright.route;
    exports hallwright.rule;
    exports hallwright.space;
    exports hallwright.structure;
    exports hallwright.text;
    exports hallwright.thermal;
    exports hallwright.units;
}
