/** Lit as the components use it: the base class, templates and styles. */
export { LitElement } from "./lit-element.js";
export { html, svg, nothing } from "./lit-html.js";
export { css } from "./css-tag.js";
