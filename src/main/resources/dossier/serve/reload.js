// Only while serving: keeps this page as the site is, and shows what is wrong. No page that is published has it.
(() => {
  let version = new URL(document.currentScript.src).searchParams.get("version");
  let host, list;
  let told = 0;

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
    const mine = ++told;
    if (count === "0") {
      host?.remove();
      host = undefined;
      return;
    }
    const html = await (await fetch("/.dossier/problems")).text();
    if (mine !== told) return;
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

  // A page of an earlier run is old, whatever its number; one that is newer than the news has them already.
  const isOld = now => {
    const [run, number] = version.split(".");
    const [nowRun, nowNumber] = now.split(".");
    return run !== nowRun || Number(number) < Number(nowNumber);
  };

  const hear = {
    version: now => {
      if (isOld(now)) location.reload();
    },
    style: now => {
      if (!isOld(now)) return;
      version = now;
      restyle();
    },
    problems: show,
  };

  // A browser holds no more than six connections to a server, so all pages that are open share one where they can.
  if (window.SharedWorker) {
    const {port} = new SharedWorker("/.dossier/stream.js");
    port.onmessage = ({data: [kind, news]}) => hear[kind](news);
    addEventListener("pagehide", () => port.postMessage("gone"));
    addEventListener("pageshow", event => {
      if (event.persisted) location.reload();
    });
  } else {
    const stream = new EventSource("/.dossier/events");
    for (const kind in hear) {
      stream.addEventListener(kind, event => hear[kind](event.data));
    }
  }
})();
