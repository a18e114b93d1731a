package hallwright.app.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// Marks a test class or method that needs the window toolkit. The toolkit is started once for all tests; where the
/// native font libraries are absent the test is skipped with a line that names them. A test may take a
/// [TestWindow] as parameter; its windows are closed after the test, and whatever was thrown on the window's thread
/// fails it.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WindowExtension.class)
public @interface WindowTest {}
