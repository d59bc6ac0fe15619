package dossier.cli;

import dossier.content.Content;
import dossier.content.ContentFolder;
import dossier.content.Entry.Source;
import dossier.edit.FingerprintFile;
import dossier.edit.Refused;
import dossier.evidence.Fingerprint;
import dossier.evidence.FingerprintText;
import dossier.publish.DiskFault;
import dossier.publish.Project;
import dossier.text.Nearest;
import dossier.text.Problems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dossier fingerprint}: keeps of a source's text what its quotations are compared with. */
@Command(
    name = "fingerprint",
    description = {
      "Reads a copy of a source's text and writes content/sources/<source>.fingerprint, with which every later",
      "build compares the quotations from that source. The text itself is not kept. It is no secret, though:",
      "whoever guesses words can confirm them."
    },
    mixinStandardHelpOptions = true)
final class FingerprintCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec;

  @Mixin
  private Today today;

  @Parameters(index = "0", paramLabel = "<source>", description = "The id of the source.")
  private String id;

  @Parameters(
      index = "1",
      paramLabel = "<file>",
      description = "Its text: a plain text file in UTF-8.")
  private String file;

  @Override
  public Integer call() {
    Project project = Main.project(spec, Main.OUTPUT);
    LocalDate day = today.date();
    String text = text(project.root().resolve(file));
    Content content = ContentFolder.read(project.content(), new Problems());
    Fingerprint fingerprint = Fingerprint.of(text, language(content), day);
    if (fingerprint.words() < 3) {
      throw usage("\"" + file + "\" has no three words to compare with");
    }
    try {
      Path written = FingerprintFile.write(project, id, FingerprintText.of(fingerprint));
      spec.commandLine()
          .getOut()
          .println("wrote " + project.root().relativize(written) + ": " + fingerprint.words()
              + " words");
      return Main.FINE;
    } catch (Refused e) {
      throw usage(e.getMessage());
    } catch (IOException e) {
      throw usage("content/sources/" + id + ".fingerprint cannot be written: " + DiskFault.why(e));
    }
  }

  /** The language of the source, which says what negates in it. */
  private String language(Content content) {
    List<Source> sources = content.entries().stream()
        .filter(Source.class::isInstance)
        .map(Source.class::cast)
        .toList();
    String own = sources.stream()
        .filter(source -> source.id().equals(id))
        .map(Source::language)
        .findFirst()
        .orElseThrow(() -> usage("no source has the id \"" + id + "\"; "
            + Nearest.advice(id, sources.stream().map(Source::id).toList())));
    return own.isEmpty() ? content.settings().language() : own;
  }

  private String text(Path path) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
          .toString();
    } catch (CharacterCodingException e) {
      throw usage("\"" + file + "\" is not plain text in UTF-8; save it again with that encoding");
    } catch (IOException e) {
      throw usage("\"" + file + "\" cannot be read");
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
