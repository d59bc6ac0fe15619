package dossier.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line in words that no program's author is needed for. */
final class Misuse {
  private static final Pattern CHOICE = Pattern.compile(
      "Invalid value for option '([^']*)'.*: expected one of \\[(.*)] .* but was '(.*)'",
      Pattern.DOTALL);
  private static final Pattern FLAG =
      Pattern.compile("Invalid value for option '([^']*)'.*is not a boolean", Pattern.DOTALL);

  private Misuse() {}

  /** The same as the library says, or what it means by it. */
  static String words(ParameterException e) {
    String message = e.getMessage();
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      return "nothing here is called \"" + String.join(" ", unmatched.getUnmatched()) + "\"";
    }
    Matcher choice = CHOICE.matcher(message);
    if (choice.matches()) {
      return choice.group(1) + " cannot be \"" + choice.group(3) + "\"; use one of "
          + choice.group(2).toLowerCase(Locale.ROOT);
    }
    Matcher flag = FLAG.matcher(message);
    return flag.matches()
        ? flag.group(1) + " needs no value; write it alone, or leave it out"
        : message;
  }
}
