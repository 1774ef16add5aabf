import { css } from "../../vendor/lit/index.js";

export const styles = css`
  :host {
    --bar: var(--brand-soft);
    --bar-ink: var(--ink);
    overflow: clip;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: var(--shadow);
  }

  :host([level="emergency"]) {
    --bar: var(--emergency-fill);
    --bar-ink: var(--fill-ink);
    border: 2px solid var(--emergency-fill);
  }

  :host([level="urgent"]) {
    --bar: var(--urgent-fill);
    --bar-ink: var(--fill-ink);
    border-color: var(--urgent-fill);
  }

  :host([level="calm"]) {
    --bar: var(--calm-fill);
    --bar-ink: var(--fill-ink);
    border-color: var(--calm-fill);
  }

  :host([level="home"]) {
    --bar: var(--home-fill);
    --bar-ink: var(--fill-ink);
    border-color: var(--home-fill);
  }

  h2 {
    padding: 0.75rem 1rem;
    border-bottom: 1px solid transparent;
    background: var(--bar);
    color: var(--bar-ink);
    font-size: 1.1875rem;
  }

  .kicker {
    display: block;
    font-size: 0.8125rem;
    font-weight: 700;
    letter-spacing: 0.02em;
  }

  .body {
    display: grid;
    gap: 0.875rem;
    padding: 0.875rem 1rem 1rem;
  }

  h2:focus-visible {
    outline-offset: -5px;
    outline-color: var(--bar-ink);
  }
`;
