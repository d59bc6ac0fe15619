package dossier.render;

import dossier.content.Figure;
import dossier.text.Ref;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Figures as open data: what they show and where it comes from, not how it is drawn. */
final class FigureData {
  private FigureData() {}

  /**
   * One figure.
   *
   * @param names the full names of what references lead to
   */
  static Map<String, Object> of(Figure figure, Function<List<Ref>, List<String>> names) {
    Fields fields = new Fields();
    if (figure instanceof Figure.Chart chart) {
      fields
          .put("kind", "chart")
          .put("title", chart.title())
          .put("data", chart.data().name())
          .put("unit", chart.unit());
    }
    return fields
        .put("note", Plain.of(figure.note()))
        .put("sources", names.apply(figure.sources()))
        .map();
  }
}
