package hallwright.power.chain;

import hallwright.design.ObjectId;

/// One machine or rack that draws.
///
/// @param id the object of the design that it stands for
/// @param name what people call it
/// @param watts what it draws in the state that is looked at
/// @param gpus how many accelerators stop with it
/// @param needed how many of its power supplies it needs for full work
/// @param it true for machines that compute, false for cooling and the like
public record Load(ObjectId id, String name, double watts, int gpus, int needed, boolean it) {}
