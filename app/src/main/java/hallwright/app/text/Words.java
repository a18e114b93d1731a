package hallwright.app.text;

import hallwright.text.Language;
import hallwright.text.Message;
import hallwright.text.Texts;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The texts of the language that the window speaks. What is bound to a text here follows a change of language.
public final class Words {

    private final ReadOnlyObjectWrapper<Texts> texts;

    /// Starts with a language.
    public Words(Language first) {
        texts = new ReadOnlyObjectWrapper<>(Texts.of(first));
    }

    /// The texts of the current language.
    public ReadOnlyObjectProperty<Texts> textsProperty() {
        return texts.getReadOnlyProperty();
    }

    /// The texts of the current language.
    public Texts texts() {
        return texts.get();
    }

    /// The current language.
    public Language language() {
        return texts.get().language();
    }

    /// Changes the language of everything that is bound to a text here.
    public void speak(Language language) {
        texts.set(Texts.of(language));
    }

    /// The sentence for an id, now and after every change of language.
    public ObservableValue<String> text(String id, Object... arguments) {
        return texts.map(current -> current.get(id, arguments));
    }

    /// The sentence for an id in the current language.
    public String get(String id, Object... arguments) {
        return texts.get().get(id, arguments);
    }

    /// The sentence for a message in the current language.
    public String of(Message message) {
        return texts.get().of(message);
    }

    /// The sentence for a message in the current language, or nothing for none.
    public String ofNullable(@Nullable Message message) {
        return message == null ? "" : of(message);
    }
}
