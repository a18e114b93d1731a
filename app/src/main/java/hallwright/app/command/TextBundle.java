package hallwright.app.command;

import hallwright.text.Texts;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// The texts of the product as the library of the command line asks for them.
final class TextBundle extends ResourceBundle {

    private final Texts texts;

    TextBundle(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.has(key) ? texts.get(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.patterns().keySet());
    }
}
