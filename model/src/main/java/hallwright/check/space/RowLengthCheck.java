package hallwright.check.space;

import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Numbers;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.Pass;
import hallwright.check.engine.Verdict.Violation;
import hallwright.design.ObjectId;
import hallwright.design.Obstacle;
import hallwright.geometry.Rect;
import hallwright.rule.Limit;
import hallwright.rule.Measure;
import hallwright.space.Clearance;
import hallwright.space.Placed;
import hallwright.space.Row;
import hallwright.text.Message;
import hallwright.units.Length;
import java.util.ArrayList;
import java.util.List;

/// SPC-007, row length and cross aisles. Where the rule has one number, it is the most cabinets between two
/// passages.
/// Where it has the number `both-ends-above`, a row longer than that is open at both ends, `passage` wide or
/// `passage-local` at a column, and no row is longer than `spacing`. Source: BICSI 002 practice, GB 50174. Unit:
/// cabinets, or m and open ends.
public final class RowLengthCheck implements Check {

    @Override
    public String rule() {
        return "SPC-007";
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Row row : given.analysis().layout().rows().all()) {
            for (Row block : row.blocks()) {
                if (given.optionalLimit("both-ends-above").isEmpty()) {
                    verdicts.add(cabinets(given, block));
                } else {
                    verdicts.add(ends(given, block));
                    verdicts.add(length(given, block));
                }
            }
        }
        return verdicts;
    }

    private static Verdict cabinets(Given given, Row block) {
        int count = block.members().size();
        double most = given.limit(Limit.VALUE);
        Measure measure = new Measure(count, most, true, given.unit(), count + " <= " + Numbers.text(most));
        if (measure.met()) {
            return new Pass(block.ids(), measure);
        }
        Placed last = block.members().get((int) most - 1);
        return new Violation(
                block.ids(),
                "",
                measure,
                true,
                Message.of("check.spc-007.cabinets", block.shortName(), count, (int) most),
                Message.of("check.spc-007.cabinets.remedy", last.name(), count - (int) most),
                List.of(block.bounds()));
    }

    private static Verdict length(Given given, Row block) {
        double metres = block.lengthMm() / 1000.0;
        double most = given.limit("spacing");
        String formula = Numbers.text(metres) + " m <= " + Numbers.text(most) + " m";
        Measure measure = new Measure(metres, most, true, "m", formula);
        if (measure.met()) {
            return new Pass(block.ids(), measure);
        }
        return new Violation(
                block.ids(),
                "length",
                measure,
                true,
                Message.of(
                        "check.spc-007.length",
                        block.shortName(),
                        new Length(block.lengthMm()),
                        Lengths.ofMetres(most)),
                Message.of("check.spc-007.length.remedy", Lengths.ofMetres(given.limit("passage"))),
                List.of(block.bounds()));
    }

    private static Verdict ends(Given given, Row block) {
        double above = given.limit("both-ends-above");
        int length = block.lengthMm();
        Clearance first = given.analysis().layout().clearances().atFirstEnd(block);
        Clearance last = given.analysis().layout().clearances().atLastEnd(block);
        List<Clearance> closed = new ArrayList<>();
        for (Clearance end : List.of(first, last)) {
            if (!isOpen(given, end)) {
                closed.add(end);
            }
        }
        int needed = length > above * 1000 ? 2 : 0;
        int open = 2 - closed.size();
        String formula = open + " >= " + needed + " (" + Numbers.text(length / 1000.0) + " m)";
        Measure measure = new Measure(open, needed, false, "open ends", formula);
        if (measure.met()) {
            return new Pass(block.ids(), measure);
        }
        Clearance end = closed.getFirst();
        List<ObjectId> subjects = new ArrayList<>(block.ids());
        List<Rect> places = closed.stream().map(Clearance::strip).toList();
        return new Violation(
                subjects,
                "ends",
                measure,
                true,
                Message.of(
                        "check.spc-007.ends",
                        block.shortName(),
                        new Length(length),
                        open,
                        end.of().name(),
                        new Length(end.distanceMm()),
                        Lengths.ofMetres(given.limit("passage"))),
                Message.of(
                        "check.spc-007.ends.remedy",
                        end.of().name(),
                        Lengths.ofMetres(given.limit("passage")).minus(new Length(end.distanceMm()))),
                places);
    }

    private static boolean isOpen(Given given, Clearance end) {
        boolean column = end.limitedBy() != null && given.design().find(end.limitedBy()) instanceof Obstacle;
        double needed = given.limit(column ? "passage-local" : "passage");
        return end.distanceMm() >= Lengths.ofMetres(needed).millimetres();
    }
}
