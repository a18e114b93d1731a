package hallwright.export;

import hallwright.analysis.Analysis;
import hallwright.cost.Bom;
import hallwright.cost.Capital;
import hallwright.cost.HallFigures;
import hallwright.design.Design;
import hallwright.design.Placement;
import hallwright.export.sheet.BookFacts;
import hallwright.file.DesignFile;
import hallwright.invest.Assumptions;
import hallwright.price.PriceBook;
import hallwright.price.PriceCase;
import hallwright.rule.Findings;
import hallwright.space.Row;
import hallwright.text.Language;
import hallwright.text.Texts;
import hallwright.text.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Everything that an exporter may need.
///
/// @param design the design
/// @param analysis what was calculated from it
/// @param findings what the rules found in it; null if they were not applied
/// @param prices the price book
/// @param assumptions what an investment plan rests on
/// @param clock tells when the file is made
/// @param language the language of all words in the file
public record ExportRequest(
        Design design,
        Analysis analysis,
        @Nullable Findings findings,
        PriceBook prices,
        Assumptions assumptions,
        Clock clock,
        Language language) {

    private static final int SHORT_HASH = 12;

    /// The figures of the hall that costs grow with.
    public HallFigures figures() {
        return HallFigures.of(analysis.loads().hall(), analysis.figures().whiteSpace());
    }

    /// The bill of materials.
    public Bom bom() {
        return Bom.of(design, prices, this::rowOf);
    }

    /// The capital cost at typical prices, with the shares and factors of the assumptions.
    public Capital capital() {
        return Capital.of(bom(), figures(), prices, PriceCase.TYPICAL, assumptions.capitalInputs());
    }

    /// What a workbook says about itself.
    BookFacts facts() {
        return new BookFacts(design.project(), clock.instant(), Version.signature(), hash(), Texts.of(language));
    }

    private @Nullable String rowOf(Placement placement) {
        Row row = analysis.layout().rows().find(placement.id());
        return row == null ? null : row.name();
    }

    /// The beginning of the SHA-256 of the design file.
    private String hash() {
        try {
            byte[] text = DesignFile.text(design).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text))
                    .substring(0, SHORT_HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
