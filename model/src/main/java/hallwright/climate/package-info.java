/// Air and coolant in formulas: how much of it carries a heat, when it dews and what altitude allows.
@NullMarked
package hallwright.climate;

import org.jspecify.annotations.NullMarked;
