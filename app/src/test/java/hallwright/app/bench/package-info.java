/// Measurements that people run by hand.
@NullMarked
package hallwright.app.bench;

import org.jspecify.annotations.NullMarked;
