/**
 * The one tag on a clinic's page: a button that opens the chat, and the frame it lives in.
 *
 * Adds one element to the page and no global name. Needs of the page's policy
 * only `script-src` and `frame-src` for this host: styles go through a
 * constructed style sheet, nothing is evaluated, nothing is fetched from here.
 * Until the visitor opens the chat, no frame is loaded.
 *
 * An expression that takes the words of the text table; the server adds the
 * call, so that the words stand in one place. A link or button of the page
 * that carries `data-trigem-open` opens the chat too.
 */
(function loadTrigem(words) {
  "use strict";

  const script = document.currentScript || document.querySelector('script[src$="/widget.js"][data-clinic]');
  const clinic = script && script.dataset.clinic;
  if (!clinic || document.querySelector("trigem-launcher")) return;
  const origin = new URL(script.src).origin;

  const SPEECH_BUBBLE = "M21 12a8 8 0 0 1-8 8H4l2-3.5A8 8 0 1 1 21 12ZM9 12h.01M13 12h.01M17 12h.01";

  const STYLES = `
    :host { all: initial; position: fixed; z-index: 2147483000; inset-block-end: 0; inset-inline-end: 0; color-scheme: light dark; }
    button { position: fixed; inset-block-end: 20px; inset-inline-end: 20px; display: flex; align-items: center; gap: 8px;
      min-height: 52px; max-width: calc(100vw - 40px); padding: 8px 20px 8px 16px; border: 2px solid transparent; border-radius: 26px;
      background: #0b5a60; color: #fff; font: 600 16px/1.3 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      cursor: pointer; box-shadow: 0 2px 6px rgb(4 20 24 / .25), 0 6px 20px rgb(4 20 24 / .2); }
    button:hover { background: #084349; }
    button:focus-visible { outline: 3px solid #1a5fd0; outline-offset: 3px; box-shadow: 0 0 0 3px #fff; }
    button[aria-expanded="true"] { visibility: hidden; }
    svg { flex: none; width: 24px; height: 24px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
    .badge { min-width: 24px; padding: 0 6px; border-radius: 12px; background: #fff; color: #b01e18; font-size: 14px; line-height: 24px; text-align: center; }
    [hidden] { display: none !important; }
    #panel { position: fixed; inset-block-end: 20px; inset-inline-end: 20px; width: min(420px, calc(100vw - 40px));
      height: min(720px, calc(100vh - 40px)); height: min(720px, calc(100dvh - 40px)); overflow: hidden; border: 1px solid #6c8085;
      border-radius: 16px; background: Canvas; box-shadow: 0 8px 40px rgb(4 20 24 / .3); animation: rise 160ms ease-out; }
    iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: light dark; }
    @keyframes rise { from { opacity: 0; transform: translateY(12px); } }
    @media (max-width: 520px), (max-height: 480px) {
      #panel { inset: 0; width: 100%; height: 100%; border: 0; border-radius: 0; } }
    @media (prefers-reduced-motion: reduce) { #panel { animation: none; } }
    @media (forced-colors: active) { button { border-color: ButtonText; } }
    @media print { :host { display: none; } }`;

  /** An element with attributes and children. Made node by node: pages that demand Trusted Types allow no markup. */
  function element(name, attributes, ...children) {
    const made = document.createElementNS(`http://www.w3.org/${name === "svg" || name === "path" ? "2000/svg" : "1999/xhtml"}`, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  const badge = element("span", { class: "badge", "aria-hidden": "true", hidden: "" });
  const button = element(
    "button",
    { type: "button", "aria-expanded": "false", "aria-controls": "panel", "aria-label": words["launcher.label"] },
    element("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" }, element("path", { d: SPEECH_BUBBLE })),
    element("span", {}, words["launcher.label"]),
    badge,
  );
  const panel = element("div", { id: "panel", hidden: "" });
  const root = element("trigem-launcher", {});
  const shadow = root.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(button, panel);
  let frame = null;

  /** What this tab remembers: that a chat was begun and whether it was open. Nothing about it. */
  const memory = {
    key: `trigem-launcher:${clinic}`,
    get() {
      try {
        return window.sessionStorage.getItem(this.key);
      } catch {
        return null;
      }
    },
    set(value) {
      try {
        if (value) window.sessionStorage.setItem(this.key, value);
        else window.sessionStorage.removeItem(this.key);
      } catch {
        // Storage is blocked: the chat then does not reopen by itself on the next page.
      }
    },
  };
  let isBegun = memory.get() !== null;
  // A chat that was open on the page before is shown again, but does not take the focus from the page.
  let wasOpenedHere = false;

  const tell = (what) => frame.contentWindow.postMessage({ trigem: what }, origin);
  const isOpen = () => !panel.hidden;

  function addFrame() {
    if (frame) return;
    frame = document.createElement("iframe");
    frame.title = words["launcher.frame"];
    frame.src = `${origin}/embed/${encodeURIComponent(clinic)}/`;
    frame.addEventListener("load", () => {
      tell("hello");
      if (isOpen()) tell(wasOpenedHere ? "opened" : "shown");
    });
    panel.append(frame);
  }

  function open() {
    wasOpenedHere = true;
    panel.hidden = false;
    button.setAttribute("aria-expanded", "true");
    addFrame();
    frame.focus();
    tell("opened");
    if (isBegun) memory.set("open");
  }

  function close() {
    panel.hidden = true;
    button.setAttribute("aria-expanded", "false");
    button.focus();
    tell("closed");
    if (isBegun) memory.set("closed");
  }

  function showUnread(count) {
    badge.hidden = count === 0;
    badge.textContent = String(count);
    const form = new Intl.PluralRules(document.documentElement.lang || "en").select(count);
    const news = (words[`launcher.unread.${form}`] || words["launcher.unread.other"]).replace("{n}", count);
    button.setAttribute("aria-label", count === 0 ? words["launcher.label"] : `${words["launcher.label"]} (${news})`);
  }

  function remember(begun) {
    isBegun = begun;
    if (!begun) memory.set(null);
    else memory.set(isOpen() ? "open" : "closed");
  }

  button.addEventListener("click", open);
  document.addEventListener("click", (event) => {
    const opener = event.target instanceof Element && event.target.closest("[data-trigem-open]");
    if (!opener) return;
    event.preventDefault();
    open();
  });
  window.addEventListener("message", ({ source, origin: from, data }) => {
    if (!frame || source !== frame.contentWindow || from !== origin || !data) return;
    if (data.trigem === "close") close();
    if (data.trigem === "unread") showUnread(Number(data.count) || 0);
    if (data.trigem === "begun") remember(data.begun === true);
  });

  function appear() {
    document.body.append(root);
    if (!isBegun) return;
    if (memory.get() === "open") panel.hidden = false;
    button.setAttribute("aria-expanded", String(isOpen()));
    addFrame();
  }
  if (document.body) appear();
  else document.addEventListener("DOMContentLoaded", appear);
})
