package hallwright.catalogue;

import org.jspecify.annotations.Nullable;

/// Who makes a type and what it is called.
///
/// @param id the stable name
/// @param category what it is for
/// @param subcategory a finer word, such as `InfiniBand NDR`, or null
/// @param manufacturer the maker, or the class of product where it stands for several makers
/// @param model the maker's name
/// @param partNumber the maker's order code (MPN), or null if not known
/// @param lifecycle `legacy` where known, else null
/// @param summary one line of description
/// @param notes what a reader of the figures must know, or null
public record Product(
        TypeId id,
        Category category,
        @Nullable String subcategory,
        String manufacturer,
        String model,
        @Nullable String partNumber,
        @Nullable String lifecycle,
        String summary,
        @Nullable String notes) {}
