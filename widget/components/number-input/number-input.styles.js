import { css } from "../../vendor/lit/index.js";

export const styles = css`
  label {
    font-weight: 600;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-top: 0.375rem;
  }

  input {
    width: 6.5rem;
    min-height: 2.75rem;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
    font-size: 1.125rem;
  }

  input[aria-invalid="true"] {
    border-color: var(--emergency);
    box-shadow: inset 0 0 0 1px var(--emergency);
  }

  .unit {
    color: var(--ink-soft);
  }

  .primary {
    margin-inline-start: auto;
  }
`;
