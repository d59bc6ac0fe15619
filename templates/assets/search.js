// Search without a server: the page itself lists every name, and search-index.js holds the words behind each of
// them. A classic script, because a page that was opened from a disk may load no other.
"use strict";
{
  const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
  const LETTERS = { ß: "ss", æ: "ae", œ: "oe", þ: "th", ø: "o", ł: "l", đ: "d", ð: "d", ħ: "h", ŧ: "t", ı: "i" };
  const TITLE = 9, SUMMARY = 3, TEXT = 1;

  const input = document.getElementById("search.words");
  const status = document.getElementById("search.status");
  const results = document.getElementById("search.results");
  const names = document.getElementById("search.names");
  let entries;

  /** Letters as somebody types them who has no accents on the keyboard. */
  const fold = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
    .replace(/[^\u0000-\u007f]/g, (letter) => LETTERS[letter] ?? letter);
  const wordsOf = (text) => (text.match(WORD) ?? []).map(fold);
  /** Words in a row, so that " mol" finds a word that begins so, and " moldova " the whole word. */
  const row = (text) => " " + wordsOf(text).join(" ") + " ";

  /** Everything that can be found, read when it is first asked for. */
  function read() {
    return [...names.querySelectorAll("li > a")].map((link) => {
      const [summary, text] = window.searchIndex?.[link.getAttribute("href")] ?? ["", ""];
      const kind = link.closest("[data-kind]").dataset.kind;
      const title = link.textContent;
      return { link, kind, title, summary, text, rows: [row(title), row(summary), row(text)] };
    });
  }

  /** How well an entry answers, best where the words are its whole title; 0 where it lacks one of them. */
  function rank(entry, query) {
    let sum = entry.rows[0] === " " + query.join(" ") + " " ? TITLE : 0;
    for (const word of query) {
      const found = entry.rows.findIndex((words) => words.includes(" " + word));
      if (found < 0) {
        return 0;
      }
      sum += [TITLE, SUMMARY, TEXT][found] * (entry.rows[found].includes(" " + word + " ") ? 2 : 1);
    }
    return sum;
  }

  /** The summary, or the stretch of the text around a word that only the text has. */
  function line(entry, query) {
    const [title, summary] = entry.rows;
    const word = query.find((word) => !title.includes(" " + word) && !summary.includes(" " + word));
    if (!word) {
      return entry.summary;
    }
    const { text } = entry;
    const at = [...text.matchAll(WORD)].find((found) => fold(found[0]).startsWith(word)).index;
    const from = at < 80 ? 0 : text.indexOf(" ", at - 80) + 1;
    const to = text.length < at + 140 ? text.length : text.lastIndexOf(" ", at + 140);
    return (from > 0 ? "… " : "") + text.slice(from, Math.max(to, at)) + (to < text.length ? " …" : "");
  }

  /** Writes a text into an element, with the words that were found marked. */
  function write(element, text, query) {
    let done = 0;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (query.some((wanted) => fold(word).startsWith(wanted))) {
        const mark = document.createElement("mark");
        mark.textContent = word;
        element.append(text.slice(done, index), mark);
        done = index + word.length;
      }
    }
    element.append(text.slice(done));
    return element;
  }

  function item(entry, query) {
    const item = document.createElement("li");
    const link = write(entry.link.cloneNode(), entry.title, query);
    const kind = document.createElement("small");
    kind.textContent = entry.kind;
    item.append(link, " ", kind, write(document.createElement("p"), line(entry, query), query));
    return item;
  }

  function say(count) {
    const { none, one, many } = status.dataset;
    status.textContent = count === 0 ? none : count === 1 ? one : many.replace("#", count);
  }

  function search() {
    const query = wordsOf(input.value);
    const asked = query.length > 0;
    names.hidden = asked;
    results.hidden = !asked;
    if (!asked) {
      results.replaceChildren();
      status.textContent = "";
      return;
    }
    entries ??= read();
    const found = entries.map((entry) => ({ entry, rank: rank(entry, query) }))
      .filter((hit) => hit.rank > 0)
      .sort((a, b) => b.rank - a.rank);
    results.replaceChildren(...found.map((hit) => item(hit.entry, query)));
    say(found.length);
  }

  /** Keeps the words in the address, so that "back" finds the results again and a search can be passed on. */
  function keep() {
    const query = input.value.trim();
    history.replaceState(null, "", location.pathname + (query ? "?q=" + encodeURIComponent(query) : ""));
  }

  input.addEventListener("input", () => { search(); keep(); });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      input.value = "";
      search();
      keep();
    }
  });
  input.form.addEventListener("submit", (event) => { event.preventDefault(); search(); keep(); });
  input.value = new URLSearchParams(location.search).get("q") ?? input.value;
  search();
}
