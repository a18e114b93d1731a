/// The Hallwright window and command line.
module hallwright.app {
    requires static transitive org.jspecify;
    requires transitive hallwright.model;
    requires transitive javafx.base;
    requires transitive javafx.graphics;
    requires transitive javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires info.picocli;
    requires java.desktop;
    requires java.logging;
}
