import { css } from "../../vendor/lit/index.js";

export const styles = css`
  .call {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.625rem;
    min-height: 3.25rem;
    padding: 0.625rem 1rem;
    border: 1px solid transparent;
    border-radius: var(--radius-small);
    background: var(--emergency-fill);
    color: var(--fill-ink);
    font-size: 1.25rem;
    font-weight: 700;
    text-decoration: none;
  }

  .call:hover {
    background: var(--emergency-deep);
  }

  ul {
    list-style: none;
  }

  .call + ul {
    margin-top: 0.5rem;
  }

  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1rem;
    padding-block: 0.25rem;
    border-top: 1px solid var(--line);
  }

  li:first-child {
    border-top: 0;
  }

  li a {
    padding-block: 0.375rem;
    font-weight: 700;
  }
`;
