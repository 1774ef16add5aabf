/** Small line drawings. Always beside words or a label, never alone in their meaning. */
import { svg, html } from "../vendor/lit/index.js";

const drawn = (paths) => html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths}</svg>`;

export const icons = {
  phone: drawn(svg`<path d="M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2Z" />`),
  send: drawn(svg`<path d="M4 12 20 4l-5 16-4-6-7-2Z" /><path d="m11 14 9-10" />`),
  more: drawn(svg`<path d="M12 5h.01M12 12h.01M12 19h.01" stroke-width="3" />`),
  close: drawn(svg`<path d="m6 6 12 12M18 6 6 18" />`),
  down: drawn(svg`<path d="m6 9 6 6 6-6" />`),
  calendar: drawn(svg`<path d="M4 6h16v14H4zM4 10h16M8 3v4M16 3v4" />`),
  alert: drawn(svg`<path d="M12 4 2.5 20h19L12 4ZM12 10v4M12 17h.01" />`),
  tick: drawn(svg`<path d="m5 13 4 4L19 7" />`),
};
