package hallwright.placing;

import hallwright.design.Placement;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import org.jspecify.annotations.Nullable;

/// A place for one rack.
///
/// @param area the floor it covers
/// @param front where its front looks
/// @param row number of the row it belongs to among all that were laid out
/// @param continues the member of an existing row that it stands beside, directly or behind others; null in a new
///     row
record Slot(Rect area, Side front, int row, @Nullable Placement continues) {}
