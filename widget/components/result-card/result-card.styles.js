import { css } from "../../vendor/lit/index.js";

export const styles = css`
  .who {
    display: grid;
    gap: 0.375rem;
    padding: 0;
    list-style: none;
  }

  .who li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.125rem 0.75rem;
    margin: 0;
    padding: 0.625rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    font-weight: 600;
  }

  .who span::first-letter {
    text-transform: uppercase;
  }

  .who span {
    display: inline-block;
  }

  .when {
    color: var(--ink-soft);
    font-size: 0.875rem;
    font-weight: 400;
  }

  .net {
    padding: 0.75rem;
    border-inline-start: 4px solid var(--emergency);
    background: var(--emergency-soft);
  }
`;
