/// The Hallwright model: the floor, the calculation, the checks and the exporters, without a window toolkit.
module hallwright.model {
    requires static transitive org.jspecify;
    requires tools.jackson.databind;

    exports hallwright.analysis;
    exports hallwright.catalogue;
    exports hallwright.design;
    exports hallwright.edit;
    exports hallwright.file;
    exports hallwright.geometry;
    exports hallwright.power;
    exports hallwright.rule;
    exports hallwright.text;
    exports hallwright.units;
    exports hallwright.workload.compression;
    exports hallwright.workload.config;
    exports hallwright.workload.data;
    exports hallwright.workload.form;
    exports hallwright.workload.memory;
    exports hallwright.workload.model;
    exports hallwright.workload.network;
    exports hallwright.workload.pipeline;
    exports hallwright.workload.power;
    exports hallwright.workload.quantity;
    exports hallwright.workload.question;
    exports hallwright.workload.serving;
    exports hallwright.workload.sites;
    exports hallwright.workload.stage;
    exports hallwright.workload.storage;
    exports hallwright.workload.training;
    exports hallwright.workload;
}
