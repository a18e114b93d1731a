package hallwright.drawing;

import hallwright.design.FeedSide;
import hallwright.rule.Severity;
import java.util.List;

/// A set of colours that go together.
public enum Palette {
    /// For a light window.
    LIGHT(List.of(0xFBF1CF, 0xF6CE7E, 0xEE9F55, 0xD96A4B, 0xB0394F, 0x6F1D4B)),
    /// For a dark window.
    DARK(List.of(0x3B2147, 0x70275A, 0xA93C57, 0xDB6B49, 0xF2A65A, 0xFBE3A1)),
    /// For white paper.
    PRINT(List.of(0xFBF1CF, 0xF6CE7E, 0xEE9F55, 0xD96A4B, 0xB0394F, 0x6F1D4B));

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Integer> ramp;

    Palette(List<Integer> ramp) {
        this.ramp = List.copyOf(ramp);
    }

    /// The colour of a thing.
    public Tint tint(Ink ink) {
        return ink.in(this);
    }

    /// How many steps the ramp of values has.
    public int steps() {
        return ramp.size();
    }

    /// A step of the ramp for values, from low to high. Each step is clearly brighter or darker than the one
    /// before, all the way, so that the order is seen without telling colours apart.
    public Tint step(int step) {
        return Tint.of(ramp.get(step));
    }

    /// The colour of a supply. Its letter and its dashes say the same.
    public Tint feed(FeedSide side) {
        return tint(
                switch (side) {
                    case A -> Ink.FEED_A;
                    case B -> Ink.FEED_B;
                    case C -> Ink.FEED_C;
                    case D -> Ink.FEED_D;
                });
    }

    /// The dashes of a supply.
    public static Dash dash(FeedSide side) {
        return switch (side) {
            case A -> Dash.SOLID;
            case B -> Dash.DASHED;
            case C -> Dash.DASH_DOT;
            case D -> Dash.DOTTED;
        };
    }

    /// The colour of a severity. Its shape says the same.
    public Tint severity(Severity severity) {
        return tint(
                switch (severity) {
                    case ERROR -> Ink.ERROR;
                    case WARNING -> Ink.WARNING;
                    case INFO -> Ink.INFO;
                });
    }

    /// The text colour that is read best on a ground.
    public Tint textOn(Tint ground) {
        Tint light = Tint.of(0xFFFFFF);
        Tint dark = Tint.of(0x14181E);
        return ground.contrast(light) > ground.contrast(dark) ? light : dark;
    }
}
