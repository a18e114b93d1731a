/// The Hallwright window and command line.
module hallwright.app {
    requires static transitive org.jspecify;
    requires transitive hallwright.model;
    requires transitive javafx.base;
    requires transitive javafx.graphics;
    requires transitive javafx.controls;
}
