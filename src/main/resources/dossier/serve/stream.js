// Hears for all open pages what the server tells, and passes it on.
const pages = new Set();
const last = new Map();
const stream = new EventSource("/.dossier/events");

for (const kind of ["version", "style", "problems"]) {
  stream.addEventListener(kind, event => {
    last.set(kind === "problems" ? "problems" : "version", event.data);
    for (const page of pages) page.postMessage([kind, event.data]);
  });
}

// What a server that has gone said last is not news for a page of the next one.
stream.addEventListener("error", () => last.clear());

addEventListener("connect", ({ports: [page]}) => {
  pages.add(page);
  page.onmessage = () => pages.delete(page);
  for (const news of last) page.postMessage(news);
});
