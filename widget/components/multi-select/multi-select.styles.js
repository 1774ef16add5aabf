import { css } from "../../vendor/lit/index.js";

export const styles = css`
  legend {
    padding: 0;
  }

  label {
    display: flex;
    gap: 0.75rem;
    margin-top: 0.375rem;
    padding: 0.625rem 0.75rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
    cursor: pointer;
    overflow-wrap: anywhere;
  }

  label:hover {
    background: var(--brand-soft);
  }

  label:has(:checked) {
    border-color: var(--link);
    background: var(--brand-soft);
    box-shadow: inset 0 0 0 1px var(--link);
  }

  input {
    flex: none;
    width: 1.375rem;
    height: 1.375rem;
    margin: 0.0625rem 0 0;
    accent-color: var(--brand);
  }

  label:not(.alone) + .alone {
    margin-top: 0.875rem;
  }

  .primary {
    margin-top: 0.75rem;
  }
`;
