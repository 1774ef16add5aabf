import { css } from "../../vendor/lit/index.js";

export const styles = css`
  .help {
    min-height: 2.25rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--emergency);
    border-radius: 1.25rem;
    background: var(--surface);
    color: var(--emergency);
    font-size: 0.9375rem;
    line-height: 1.2;
  }

  .help:hover {
    background: var(--emergency-fill);
    color: var(--fill-ink);
  }

  .help:focus-visible {
    outline-color: currentColor;
    box-shadow: 0 0 0 2px var(--surface);
  }

  .help svg {
    width: 1rem;
    height: 1rem;
  }
`;
