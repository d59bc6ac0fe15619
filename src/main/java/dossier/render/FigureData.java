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
    } else if (figure instanceof Figure.Map map) {
      fields
          .put("kind", "map")
          .put("title", map.title())
          .put("places", map.places().stream().map(FigureData::place).toList());
    }
    return fields
        .put("note", Plain.of(figure.note()))
        .put("sources", names.apply(figure.sources()))
        .map();
  }

  private static Map<String, Object> place(Figure.Map.Place place) {
    return new Fields()
        .put("name", place.name())
        .put("latitude", place.at().latitude())
        .put("longitude", place.at().longitude())
        .put("note", place.note())
        .map();
  }
}
