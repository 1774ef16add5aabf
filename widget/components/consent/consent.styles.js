import { css } from "../../vendor/lit/index.js";

export const styles = css`
  :host {
    padding: 1.25rem 1rem;
  }

  h2 {
    font-size: 1.375rem;
  }

  h2 + p {
    margin-top: 0.5rem;
  }

  .emergency {
    display: flex;
    gap: 0.625rem;
    margin-top: 1rem;
    padding: 0.75rem;
    border: 1px solid var(--emergency);
    border-radius: var(--radius-small);
    background: var(--emergency-soft);
    color: var(--emergency);
    font-weight: 600;
  }

  .emergency a {
    color: inherit;
  }

  .box {
    display: flex;
    gap: 0.75rem;
    margin-top: 1rem;
    padding: 0.875rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
    cursor: pointer;
  }

  .missing {
    border-color: var(--emergency);
    box-shadow: inset 0 0 0 1px var(--emergency);
  }

  input {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    margin: 0.0625rem 0 0;
    accent-color: var(--brand);
  }

  .primary {
    width: 100%;
    margin-top: 1rem;
  }

  details {
    margin-block: 1rem;
  }

  summary {
    padding-block: 0.375rem;
    color: var(--link);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
`;
