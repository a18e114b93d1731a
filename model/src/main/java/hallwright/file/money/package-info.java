/// Price books and the assumptions of investment plans on disk.
@NullMarked
package hallwright.file.money;

import org.jspecify.annotations.NullMarked;
