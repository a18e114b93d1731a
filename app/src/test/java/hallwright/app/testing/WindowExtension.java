package hallwright.app.testing;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Carries out [WindowTest].
public final class WindowExtension
        implements ExecutionCondition, BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(WindowExtension.class);
    private static final String MISSING = missing();
    private static boolean started;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return MISSING.isEmpty()
                ? ConditionEvaluationResult.enabled("the toolkit can run")
                : ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws InterruptedException {
        start();
        context.getStore(SPACE).put(TestWindow.class, new TestWindow());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        window(context).close();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestWindow.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return window(context);
    }

    /// Why no window can be shown here, said once in the output as well; empty if one can.
    private static String missing() {
        String things = NativeFonts.missing();
        if (things.isEmpty()) {
            return "";
        }
        String reason = "Window tests are skipped: this system lacks " + things
                + ". On Debian: apt-get install libpangoft2-1.0-0 fontconfig fonts-dejavu-core";
        System.getLogger("hallwright").log(System.Logger.Level.WARNING, reason);
        return reason;
    }

    private static TestWindow window(ExtensionContext context) {
        TestWindow window = context.getStore(SPACE).get(TestWindow.class, TestWindow.class);
        if (window == null) {
            throw new IllegalStateException("no window outside a test\nMaybe a constructor asks for it.");
        }
        return window;
    }

    private static synchronized void start() throws InterruptedException {
        if (started) {
            return;
        }
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(ready::countDown);
        if (!ready.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the toolkit did not start within a minute");
        }
        Platform.setImplicitExit(false);
        started = true;
    }
}
