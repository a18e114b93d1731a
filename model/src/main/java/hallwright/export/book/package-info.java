/// Workbooks with live formulas whose results are stored beside them. The only user of the spreadsheet library.
@NullMarked
package hallwright.export.book;

import org.jspecify.annotations.NullMarked;
