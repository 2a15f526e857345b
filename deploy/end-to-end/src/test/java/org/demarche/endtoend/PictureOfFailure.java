package org.demarche.endtoend;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves pictures of all windows of a test that failed in {@code target/failed}. */
class PictureOfFailure implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) {
            return;
        }
        var test = (BrowserTest) context.getRequiredTestInstance();
        int number = 0;
        for (var page : test.windows()) {
            var name = "%s-%s-%d.png"
                    .formatted(
                            context.getRequiredTestClass().getSimpleName(),
                            context.getRequiredTestMethod().getName(),
                            ++number);
            try {
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "failed", name)));
            } catch (PlaywrightException _) { // the window is gone: the failure itself says why
                continue;
            }
        }
    }
}
