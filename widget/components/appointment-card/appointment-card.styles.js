import { css } from "../../vendor/lit/index.js";

export const styles = css`
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    padding-block: 0.375rem;
    border-top: 1px solid var(--line);
  }

  dl > div:first-child {
    border-top: 0;
  }

  dt {
    flex: 0 0 6rem;
    color: var(--ink-soft);
  }

  dd {
    flex: 1 1 9rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .zone {
    color: var(--ink-soft);
    font-weight: 400;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
  }

  .links a {
    padding-block: 0.375rem;
    font-weight: 600;
  }

  .links .button {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    padding: 0.5rem 0.875rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    text-decoration: none;
  }

  .button:hover {
    background: var(--brand-soft);
  }
`;
