/// Checks of cooling capacity, airflow and aisles.
@NullMarked
package hallwright.check.thermal;

import org.jspecify.annotations.NullMarked;
