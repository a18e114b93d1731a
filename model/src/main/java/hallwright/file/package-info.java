/// Files on disk: designs, equipment, limits, prices and settings, read strictly and written safely. The only user
/// of
/// the JSON library.
@NullMarked
package hallwright.file;

import org.jspecify.annotations.NullMarked;
