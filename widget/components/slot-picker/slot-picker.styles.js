import { css } from "../../vendor/lit/index.js";

export const styles = css`
  legend {
    padding: 0;
    font-weight: 600;
  }

  fieldset + fieldset {
    margin-top: 0.875rem;
  }

  .times {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5rem), 1fr));
    gap: 0.5rem;
    margin-top: 0.375rem;
  }

  label {
    position: relative;
    display: grid;
    align-content: start;
    padding: 0.625rem 0.75rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
    cursor: pointer;
  }

  label:hover {
    background: var(--brand-soft);
  }

  input {
    position: absolute;
    inset-block-start: 0.75rem;
    inset-inline-end: 0.75rem;
    width: 1.25rem;
    height: 1.25rem;
    margin: 0;
    accent-color: var(--brand);
  }

  label:has(:checked) {
    border-color: var(--link);
    background: var(--brand-soft);
    box-shadow: inset 0 0 0 1px var(--link);
  }

  .time {
    padding-inline-end: 1.75rem;
    font-size: 1.125rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .who {
    color: var(--ink-soft);
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }

  .plain {
    margin-top: 0.5rem;
  }

  .soft {
    margin-top: 0.625rem;
  }

  .primary {
    width: 100%;
    margin-top: 0.625rem;
  }
`;
