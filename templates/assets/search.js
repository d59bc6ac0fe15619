// Search without a server: search-index.js says which file holds which words and which pages, and a query loads those
// that it needs. They are classic scripts, because a page that was opened from a disk may load no others.
"use strict";
{
  const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
  const LETTERS = { ß: "ss", æ: "ae", œ: "oe", þ: "th", ø: "o", ł: "l", đ: "d", ð: "d", ħ: "h", ŧ: "t", ı: "i", ς: "σ" };
  const TITLE = 9, SUMMARY = 3, TEXT = 1;
  const STEP = 10;

  const input = document.getElementById("search.words");
  const status = document.getElementById("search.status");
  const results = document.getElementById("search.results");
  const more = document.getElementById("search.more");
  const names = document.getElementById("search.names");
  const loaded = {};
  let shown = history.state ?? STEP;
  let timer, latest;

  /** Letters as somebody types them who has no accents on the keyboard; Dossier folds what can be found alike. */
  const fold = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
    .replace(/[^\u0000-\u007f]/g, (letter) => LETTERS[letter] ?? letter);
  const wordsOf = (text) => (text.match(WORD) ?? []).map(fold);
  const begins = (words, query) => words.some((word) => word.startsWith(query));

  /** The pages that list, which the page itself names; they come behind the front page. */
  const lists = [...names.querySelectorAll("a[data-list]")].map((link, i) => {
    const title = link.textContent;
    const number = window.searchIndex?.kinds.pages + (i + 1) / 100;
    return { number, words: wordsOf(title), data: [link.getAttribute("href"), title, "", ""] };
  });

  /** A file of the index, as "words-3"; asked for again if it did not come. */
  const part = (name) => loaded[name] ??= new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = "search/" + name + ".js";
    script.onload = () => done(searchIndex[name]);
    script.onerror = () => {
      delete loaded[name];
      failed();
    };
    document.head.append(script);
  });

  /** Which file holds something, told by what each begins with. */
  const holder = (firsts, wanted) => firsts.findLastIndex((first) => first <= wanted);

  /** The pages that a word is on, or what begins with it: what that is worth on each, and where it stands. */
  async function answers(word) {
    const { words } = searchIndex;
    const end = word + ([...word].length > 1 ? "\uffff" : "*");
    const parts = [];
    for (let i = Math.max(0, holder(words, word)); i <= holder(words, end); i++) {
      parts.push(part("words-" + i));
    }
    const found = new Map();
    const add = (page, worth, place) => {
      if (worth > (found.get(page)?.worth ?? 0)) {
        found.set(page, { worth, place });
      }
    };
    for (const [key, pages] of (await Promise.all(parts)).flatMap(Object.entries)) {
      if (key >= word && key <= end) {
        let page = -1;
        for (const [, place, step] of pages.matchAll(/([A-Z;,])([0-9a-z]*)/g)) {
          page += step ? parseInt(step, 36) : 1;
          const worth = place === "," ? TEXT : place === ";" ? SUMMARY : TITLE;
          add(page, key === word ? 2 * worth : worth, place);
        }
      }
    }
    for (const { number, words } of lists) {
      const worth = words.includes(word) ? 2 * TITLE : begins(words, word) ? TITLE : 0;
      add(number, worth, String.fromCharCode(64 + new Set(words).size));
    }
    return found;
  }

  /** The pages that have all words, best first: those whose whole title they are. */
  async function find(query) {
    const answered = await Promise.all(query.map(answers));
    const title = String.fromCharCode(64 + new Set(query).size);
    const hits = [];
    for (const page of answered[0].keys()) {
      const places = answered.map((found) => found.get(page));
      if (places.every(Boolean)) {
        const sum = places.reduce((sum, { worth }) => sum + worth, 0);
        const whole = sum === 2 * TITLE * query.length && places[0].place === title;
        hits.push({ page, rank: whole ? sum + TITLE : sum });
      }
    }
    return hits.sort((a, b) => b.rank - a.rank || a.page - b.page);
  }

  /** What is shown of a page. */
  async function read(page) {
    const { kinds, pages } = searchIndex;
    const list = lists.find(({ number }) => number === page);
    const at = holder(pages, page);
    const [address, title, summary, text] = list?.data ?? (await part("pages-" + at))[page - pages[at]];
    const [kind] = Object.entries(kinds).findLast(([, first]) => first <= page);
    return { address, title, summary, text, kind: results.dataset[kind] };
  }

  /** The summary, or the stretch of the text around a word that only the text has. */
  function line({ title, summary, text }, query) {
    const known = wordsOf(title + " " + summary);
    const word = query.find((word) => !begins(known, word));
    if (!word) {
      return summary;
    }
    const at = [...text.matchAll(WORD)].find((found) => fold(found[0]).startsWith(word))?.index ?? 0;
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

  function item(page, query) {
    const item = document.createElement("li");
    const link = write(document.createElement("a"), page.title, query);
    link.href = page.address;
    const kind = document.createElement("small");
    kind.textContent = page.kind;
    item.append(link, " ", kind, write(document.createElement("p"), line(page, query), query));
    return item;
  }

  function show(pages, count, query) {
    const { none, one, many } = status.dataset;
    status.textContent = count === 0 ? none : count === 1 ? one : many.replace("#", count);
    results.replaceChildren(...pages.map((page) => item(page, query)));
    more.hidden = pages.length === count;
  }

  /** Shows what answers the words in the box, if they are still there when all has come. */
  async function search() {
    const query = latest = wordsOf(input.value);
    const asked = query.length > 0;
    names.hidden = asked;
    results.hidden = !asked;
    if (!asked) {
      show([], 0, query);
      status.textContent = "";
      return;
    }
    const hits = await find(query);
    const pages = await Promise.all(hits.slice(0, shown).map((hit) => read(hit.page)));
    if (query === latest) {
      show(pages, hits.length, query);
    }
  }

  /** Keeps the words in the address, so that "back" finds the results again and a search can be passed on. */
  function keep() {
    const query = input.value.trim();
    history.replaceState(shown, "", location.pathname + (query ? "?q=" + encodeURIComponent(query) : ""));
  }

  /** Searches; where a file does not come, says so beside the names. */
  async function answer() {
    await search().catch(() => {
      names.hidden = false;
      results.hidden = more.hidden = true;
      status.textContent = status.dataset.failed;
    });
  }

  /** Answers other words than before, perhaps when no more of them come. */
  function ask(wait) {
    shown = STEP;
    keep();
    clearTimeout(timer);
    timer = setTimeout(answer, wait);
  }

  input.addEventListener("input", () => ask(input.value ? 150 : 0));
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      input.value = "";
      ask(0);
    }
  });
  input.form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(0);
  });
  more.addEventListener("click", async () => {
    const next = shown;
    shown += STEP;
    keep();
    await answer();
    results.children[next]?.querySelector("a").focus();
  });
  input.value = new URLSearchParams(location.search).get("q") ?? input.value;
  answer();
}
