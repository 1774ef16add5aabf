import { css } from "../../vendor/lit/index.js";

export const styles = css`
  li:has(.line) {
    list-style: none;
    margin-inline-start: -1.25rem;
  }

  li + li:has(.line) {
    margin-top: 0;
    border-top: 1px solid var(--line);
  }

  .line {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.75rem;
    width: 100%;
    min-height: 2.25rem;
    padding: 0.25rem 0;
    border: 0;
    background: none;
    font-weight: 400;
    text-align: start;
    cursor: pointer;
  }

  .change {
    color: var(--link);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
`;
