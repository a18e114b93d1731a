package hallwright.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// Which release of the program this is.
public final class Version {

    /// The name of the product.
    public static final String PRODUCT = "Hallwright";

    private static final String NUMBER = read();

    private Version() {}

    /// The number of the release, such as `0.1.0`.
    public static String number() {
        return NUMBER;
    }

    /// What the program signs its files with, such as `Hallwright 0.1.0`.
    public static String signature() {
        return PRODUCT + " " + NUMBER;
    }

    private static String read() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/hallwright/version.properties")) {
            if (in == null) {
                throw new IllegalStateException(
                        "the version is missing [name=version.properties]\nMaybe the build left out the resources.");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }
}
