// Only while serving: keeps this page as the site is, and shows what is wrong. No page that is published has it.
(() => {
  let version = new URL(document.currentScript.src).searchParams.get("version");
  let host, list;

  const panel = () => {
    host = document.createElement("dossier-problems");
    const inside = host.attachShadow({mode: "open"});
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/.dossier/overlay.css";
    list = document.createElement("details");
    inside.append(style, list);
    document.body.append(host);
  };

  const show = async count => {
    if (count === "0") {
      host?.remove();
      host = undefined;
      return;
    }
    const html = await (await fetch("/.dossier/problems")).text();
    if (!host) panel();
    list.innerHTML = `<summary></summary><ol>${html}</ol>`;
    const errors = list.querySelectorAll(".error").length;
    const others = list.querySelectorAll("li").length - errors;
    const counted = (n, word) => n ? [`${n} ${word}${n > 1 ? "s" : ""}`] : [];
    list.querySelector("summary").textContent =
        [...counted(errors, "mistake"), ...counted(others, "hint")].join(", ")
        + (errors ? "; this is the last site without" : "");
    list.className = errors ? "mistakes" : "hints";
    list.open = errors > 0;
  };

  const restyle = () => {
    for (const sheet of document.querySelectorAll("link[rel=stylesheet]")) {
      const fresh = sheet.cloneNode();
      const address = new URL(sheet.href);
      address.searchParams.set("version", version);
      fresh.href = address;
      fresh.addEventListener("load", () => sheet.remove());
      sheet.after(fresh);
    }
  };

  const events = new EventSource("/.dossier/events");
  events.addEventListener("version", event => {
    if (event.data !== version) location.reload();
  });
  events.addEventListener("style", event => {
    version = event.data;
    restyle();
  });
  events.addEventListener("problems", event => show(event.data));
})();
