package hallwright.drawing.diagram.paint;

import hallwright.drawing.Palette;
import hallwright.text.Texts;

/// How a diagram is shown.
///
/// @param palette the colours
/// @param texts the language
public record DiagramLook(Palette palette, Texts texts) {}
