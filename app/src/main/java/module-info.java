/// The Hallwright window and command line.
module hallwright.app {
    requires static transitive org.jspecify;
    requires hallwright.model;
}
