/* The text waits for its type, but no longer than nobody notices: so it does not move when the type comes. */
(() => {
  const page = document.documentElement;
  const faces = ["1em Text", "1em Display", "600 1em Label"];
  const show = () => page.classList.remove("waiting");
  page.classList.add("waiting");
  setTimeout(show, 300);
  Promise.all(faces.map((face) => document.fonts.load(face))).then(show, show);
})();

/* A look at what a link leads to: after half a second under a mouse, or under the keyboard's focus. Touch gets none. */
(() => {
  const root = new URL("..", document.currentScript.src).href;
  const here = location.href.replace(/#.*/, "");
  const loaded = {};
  let card, timer;

  /* The titles and summaries come as scripts when a link is asked for: a page from a disk cannot fetch. */
  const load = (file, read) =>
    (loaded[file] ??= new Promise((done) => {
      const script = document.createElement("script");
      script.src = root + "assets/" + file;
      script.onload = () => done(read());
      document.head.append(script);
    }));

  const look = async (address) => {
    const firsts = await load("preview-data.js", () => window.previews.firsts);
    const at = firsts.findLastIndex((first) => first <= address);
    return at < 0 ? null : (await load(`previews/${at}.js`, () => window.previews[at]))[address];
  };

  const words = async (link) => {
    const [page, anchor] = link.href.split("#");
    if (page === here && anchor) {
      const place = document.getElementById(anchor);
      return anchor.startsWith("ref.") ? ["", place.textContent.replace(/[\s↑]+$/, "")] : null;
    }
    const path = page.slice(root.length);
    return page.startsWith(root) ? look(anchor ? path + "#" + anchor : path) : null;
  };

  const close = () => {
    clearTimeout(timer);
    card?.remove();
    card = null;
  };

  const show = async (link) => {
    const found = await words(link);
    if (!found || !(link.matches(":hover") || link === document.activeElement)) return;
    close();
    card = document.createElement("div");
    card.className = "preview";
    card.setAttribute("role", "status");
    const title = document.createElement("b");
    title.textContent = found[0] === link.textContent ? "" : found[0];
    card.append(title, found[1]);
    card.onpointerleave = close;
    document.body.append(card);
    place(link.getClientRects()[0]);
  };

  const place = (at) => {
    const above = at.bottom + card.offsetHeight > innerHeight && at.top > card.offsetHeight;
    card.style.top = scrollY + (above ? at.top - card.offsetHeight : at.bottom) + "px";
    card.style.left = Math.max(8, Math.min(at.left, document.body.clientWidth - card.offsetWidth - 8)) + "px";
  };

  const soon = (link) => {
    clearTimeout(timer);
    timer = setTimeout(() => show(link), 500);
  };

  const linkOf = (event) => event.target.closest?.("main a[href]:not(.uses a)");

  document.addEventListener("pointerover", (event) => {
    const link = linkOf(event);
    if (link && event.pointerType === "mouse") soon(link);
  });
  /* The pointer may go over into the card; one that leaps is on its way to something behind it. */
  document.addEventListener("pointerout", (event) => {
    const at = linkOf(event)?.getBoundingClientRect();
    const leaps = at && (event.clientY < at.top - 30 || event.clientY > at.bottom + 30);
    if (at && (leaps || !card?.contains(event.relatedTarget))) close();
  });
  document.addEventListener("focusin", (event) => {
    const link = linkOf(event);
    if (link?.matches(":focus-visible")) soon(link);
  });
  document.addEventListener("focusout", close);
  document.addEventListener("keydown", (event) => event.key === "Escape" && close());
})();
