package hallwright.app.power;

import hallwright.app.control.Controls;
import hallwright.app.text.Words;
import hallwright.power.chain.Chain;
import hallwright.power.failure.Outage;
import hallwright.power.failure.Outcome;
import hallwright.text.Message;
import hallwright.units.Power;
import hallwright.units.Ratio;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What an outage does, in sentences: who stops, slows down or starts again, and what carries too much.
final class Consequences extends VBox {

    private static final int MOST = 8;

    private final Words words;
    private List<Message> said = List.of();

    Consequences(Words words) {
        this.words = words;
        setId("power-consequences");
        getStyleClass().add("hw-consequences");
        words.textsProperty().subscribe(this::fill);
    }

    void show(PowerView view) {
        said = sentences(view);
        fill();
    }

    private void fill() {
        getChildren().clear();
        for (Message message : said) {
            Label label = Controls.label("hw-consequence");
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.setText(words.of(message));
            getChildren().add(label);
        }
    }

    /// The sentences, the worst first.
    static List<Message> sentences(PowerView view) {
        Outcome outcome = view.outcome();
        Chain chain = view.power().chain();
        List<Message> sentences = new ArrayList<>();
        boolean nothing = outcome.outage().equals(Outage.NOTHING);
        sentences.add(
                nothing
                        ? Message.of(
                                "window.power.normal", new Power(view.power().sourceWatts()))
                        : Message.of("window.power.out", view.power().names(outcome.outage())));
        count(sentences, "window.power.lost", outcome.lost(), outcome.gpusLost(), chain);
        count(sentences, "window.power.slowed", outcome.slowed(), outcome.gpusSlowed(), chain);
        count(sentences, "window.power.restarted", outcome.interrupted(), outcome.gpusInterrupted(), chain);
        for (Outcome.Loaded loaded : outcome.overloaded().stream().limit(MOST).toList()) {
            sentences.add(Message.of(
                    "window.power.overloaded",
                    chain.point(loaded.point()).name(),
                    new Power(loaded.watts()),
                    new Power(loaded.capacityWatts()),
                    new Ratio(loaded.loading())));
        }
        if (outcome.overloaded().size() > MOST) {
            sentences.add(Message.of(
                    "window.power.overloaded.more", outcome.overloaded().size() - MOST));
        }
        if (outcome.isHarmless()) {
            sentences.add(Message.of("window.power.harmless", new Ratio(outcome.worstLoading())));
        }
        return sentences;
    }

    private static void count(List<Message> sentences, String id, List<Integer> loads, int gpus, Chain chain) {
        if (!loads.isEmpty()) {
            sentences.add(Message.of(
                    id, loads.size(), gpus, chain.point(loads.getFirst()).name()));
        }
    }
}
