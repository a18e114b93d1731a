package hallwright.invest;

/// How an asset loses its value in the books, with the meaning of spreadsheets. Periods are counted from 1.
public final class Depreciation {

    private Depreciation() {}

    /// Straight line: the same every period.
    public static double sln(double cost, double salvage, double life) {
        return (cost - salvage) / life;
    }

    /// Sum of the years' digits.
    public static double syd(double cost, double salvage, double life, double period) {
        return (cost - salvage) * (life - period + 1) * 2 / (life * (life + 1));
    }

    /// Declining balance at a multiple of the straight-line rate, never below the salvage value.
    public static double ddb(double cost, double salvage, double life, int period, double factor) {
        double rate = Math.min(1, factor / life);
        double before = cost * Math.pow(1 - rate, period - 1.0);
        return Math.max(0, Math.min(before * rate, before - salvage));
    }

    /// Fixed declining balance. The rate is rounded to three decimals; the first year has so many months, and where
    /// these are fewer than twelve, one more period holds the rest.
    public static double db(double cost, double salvage, int life, int period, int firstYearMonths) {
        double rate = Math.round((1 - Math.pow(salvage / cost, 1.0 / life)) * 1000) / 1000.0;
        double written = cost * rate * firstYearMonths / 12;
        double charge = written;
        for (int i = 2; i <= period; i++) {
            double whole = (cost - written) * rate;
            charge = i == life + 1 ? whole * (12 - firstYearMonths) / 12 : whole;
            written += charge;
        }
        return charge;
    }

    /// Variable declining balance between two times, which may lie inside periods. Changes to straight line as soon
    /// as
    /// that writes off more, if `toStraightLine` says so.
    public static double vdb(
            double cost, double salvage, double life, double start, double end, double factor, boolean toStraightLine) {
        double sum = 0;
        double book = cost;
        for (int i = 0; i < Math.ceil(end); i++) {
            double declining = Math.max(0, Math.min(book * Math.min(1, factor / life), book - salvage));
            double straight = toStraightLine && life > i ? (book - salvage) / Math.max(1, life - i) : 0;
            double charge = Math.max(declining, straight);
            sum += charge * Math.max(0, Math.min(end, i + 1) - Math.max(start, i));
            book -= charge;
        }
        return sum;
    }

    /// The yearly charges of the modified accelerated cost recovery system of the United States for the half-year
    /// convention: declining balance at 200 %, from the 15-year class at 150 %, with a change to straight line and
    /// half a
    /// year at either end; salvage is ignored. Source: US IRS Publication 946, Table A-1, whose columns are this
    /// arithmetic rounded to hundredths of a per cent.
    public static double[] macrs(double basis, int classYears) {
        double rate = (classYears >= 15 ? 1.5 : 2.0) / classYears;
        double[] charges = new double[classYears + 1];
        double book = basis;
        for (int i = 0; i <= classYears; i++) {
            double remaining = classYears - i + 0.5;
            double part = i == 0 ? 0.5 : 1;
            double straight = i == 0 ? book / classYears * part : book / Math.max(1, remaining);
            charges[i] = i == classYears ? book : Math.max(book * rate * part, straight);
            book -= charges[i];
        }
        return charges;
    }
}
