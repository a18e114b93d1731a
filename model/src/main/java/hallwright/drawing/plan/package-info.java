/// Plans: a floor on a sheet of paper with scale, legend and title block, as SVG and as a picture.
@NullMarked
package hallwright.drawing.plan;

import org.jspecify.annotations.NullMarked;
