/** Lit as the components use it: the base class, templates, styles and keyed lists. */
export { LitElement } from "./lit-element.js";
export { html, svg, nothing } from "./lit-html.js";
export { css } from "./css-tag.js";
export { repeat } from "./repeat.js";
