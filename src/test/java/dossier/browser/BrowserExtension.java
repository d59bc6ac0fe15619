package dossier.browser;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a reader and something to read; one browser serves them all. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {
  private static final Namespace OURS = Namespace.create(BrowserExtension.class);
  private static final Optional<Path> PROGRAM = ProgramFile.find(System::getenv);
  private static final boolean REQUIRED = "true".equals(System.getenv("CI"));
  private static final String MISSING =
      "no browser: put a Chromium or Chrome on the PATH, or name it in the variable CHROMIUM";

  static {
    if (PROGRAM.isEmpty() && !REQUIRED) {
      System.out.println("The tests in a browser are skipped; " + MISSING);
    }
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (PROGRAM.isPresent()) {
      return ConditionEvaluationResult.enabled("a browser is here");
    }
    if (REQUIRED) {
      throw new IllegalStateException(MISSING);
    }
    return ConditionEvaluationResult.disabled(MISSING);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Reader.class || type == Explainer.class;
  }

  /** The store closes what it holds: readers after their test, the rest at the very end. */
  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext.Store shared = context.getRoot().getStore(OURS);
    if (parameter.getParameter().getType() == Explainer.class) {
      return shared.getOrComputeIfAbsent(Explainer.class);
    }
    Chromium browser = shared.getOrComputeIfAbsent(
        Chromium.class, key -> Chromium.start(PROGRAM.orElseThrow()), Chromium.class);
    return context
        .getStore(OURS)
        .getOrComputeIfAbsent(parameter.getIndex(), key -> browser.reader(), Reader.class);
  }
}
