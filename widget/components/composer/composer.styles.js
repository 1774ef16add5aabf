import { css } from "../../vendor/lit/index.js";

export const styles = css`
  :host {
    padding: 0.625rem 0.75rem;
    border-top: 1px solid var(--line);
    background: var(--surface);
  }

  form {
    max-width: 46rem;
    margin-inline: auto;
  }

  .row {
    display: flex;
    align-items: flex-end;
    gap: 0.5rem;
  }

  textarea {
    flex: 1;
    min-width: 0;
    min-height: 2.75rem;
    max-height: min(9rem, 40vh);
    padding: 0.5625rem 0.75rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
    line-height: 1.5;
    resize: none;
  }

  textarea::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }

  textarea[aria-invalid="true"] {
    border-color: var(--emergency);
  }

  .primary {
    flex: none;
    width: 2.75rem;
    padding: 0;
  }

  :host(:dir(rtl)) svg {
    transform: scaleX(-1);
  }
`;
