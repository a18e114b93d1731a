package hallwright.app.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DimensionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LENGTH | 1200 | 1200",
                "LENGTH | '1,200' | 1200",
                "LENGTH | 1.2 m | 1200",
                "LENGTH | 2ft | 609.6",
                "LENGTH | 3*600 | 1800",
                "LENGTH | 600 + 2*50 mm | 700",
                "LENGTH | 1 m / 2 | 500",
                "LENGTH | -40 | -40",
                "POWER | 12 | 12",
                "POWER | 12500 W | 12.5",
                "POWER | 0.2 MW | 200",
                "MASS | 1.3 t | 1300",
                "AIRFLOW | 3600 m3/h | 1",
                "RATIO | 85 % | 85",
                "RATIO | .5 | 0.5",
                "PRESSURE | 12 kN/m² | 12",
                "RACK_UNITS | 10.5 | 10.5",
                "ANGLE | 90° | 90"
            })
    void readsNumbersWithAndWithoutUnits(Dimension dimension, String typed, double value) {
        assertEquals(value, dimension.read(typed).orElseThrow(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LENGTH | ''",
                "LENGTH | wide",
                "LENGTH | 12 kW",
                "LENGTH | 1/0",
                "LENGTH | 12 mm wide",
                "POWER | 1 +"
            })
    void readsNothingElse(Dimension dimension, String typed) {
        assertEquals(OptionalDouble.empty(), dimension.read(typed));
    }
}
