/** What buttons, fields and links look like in every component. */
import { css } from "../vendor/lit/index.js";

export const controls = css`
  :host {
    display: block;
    color: var(--ink);
    font-family: var(--font);
    line-height: 1.5;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  p,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
  }

  fieldset {
    min-width: 0;
    border: 0;
  }

  h2,
  h3 {
    font-size: 1.125rem;
    line-height: 1.3;
    text-wrap: balance;
  }

  h3 {
    margin-bottom: 0.25rem;
    font-size: 1rem;
  }

  a {
    color: var(--link);
    text-underline-offset: 0.15em;
  }

  button,
  input,
  textarea {
    color: inherit;
    font: inherit;
  }

  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-height: 2.75rem;
    padding: 0.5rem 1rem;
    border: 1px solid transparent;
    border-radius: var(--radius-small);
    background: transparent;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }

  button:disabled {
    opacity: 0.6;
    cursor: default;
  }

  .primary {
    background: var(--brand);
    color: var(--fill-ink);
  }

  .primary:hover:enabled {
    background: var(--brand-deep);
  }

  .secondary {
    border-color: var(--line-strong);
    background: var(--surface);
    color: var(--link);
  }

  .secondary:hover:enabled {
    background: var(--brand-soft);
  }

  .danger {
    background: var(--emergency-fill);
    color: var(--fill-ink);
  }

  .danger:hover:enabled {
    background: var(--emergency-deep);
  }

  .plain {
    padding-inline: 0.5rem;
    color: var(--link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }

  [tabindex="-1"]:focus {
    outline: none;
  }

  .error {
    display: flex;
    gap: 0.375rem;
    margin-block: 0.375rem;
    color: var(--emergency);
    font-weight: 600;
  }

  .error::before {
    content: "!" / "";
    flex: none;
    width: 1.25rem;
    height: 1.25rem;
    margin-top: 0.125rem;
    border-radius: 50%;
    background: var(--emergency-fill);
    color: var(--fill-ink);
    line-height: 1.25rem;
    text-align: center;
  }

  .soft {
    color: var(--ink-soft);
    font-size: 0.875rem;
  }

  .unseen {
    position: absolute;
    inset-inline-start: 0;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  svg {
    display: block;
    flex: none;
    width: 1.25rem;
    height: 1.25rem;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`;
