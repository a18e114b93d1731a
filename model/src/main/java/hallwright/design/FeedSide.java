package hallwright.design;

/// The letter of a supply: equipment on different sides does not fail together.
public enum FeedSide {
    /// The first supply.
    A,
    /// The second supply.
    B,
    /// The third supply.
    C,
    /// The fourth supply.
    D
}
