package dossier.site;

import dossier.content.Asset;
import dossier.content.Entry;

/** What a name leads to. */
public sealed interface Target {

  /** Where a reader finds it. */
  Address address();

  /** An entry, or a heading on its page. */
  record ToEntry(Entry entry, Address address) implements Target {}

  /** A page that lists entries. */
  record ToSection(Section section) implements Target {
    @Override
    public Address address() {
      return section.address();
    }
  }

  /** A copied file. */
  record ToAsset(Asset asset) implements Target {
    @Override
    public Address address() {
      return Address.of(asset.output());
    }
  }
}
