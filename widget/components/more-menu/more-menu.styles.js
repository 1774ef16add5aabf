import { css } from "../../vendor/lit/index.js";

export const styles = css`
  .menu {
    position: relative;
  }

  #opener {
    width: 2.75rem;
    padding: 0;
    color: inherit;
  }

  ul {
    position: absolute;
    z-index: 1;
    inset-block-start: 100%;
    inset-inline-end: 0;
    min-width: min(15rem, 80vw);
    padding: 0.375rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
    box-shadow: 0 8px 24px rgb(4 20 24 / 0.25);
    color: var(--ink);
    list-style: none;
  }

  ul[hidden] {
    display: none;
  }

  li button {
    justify-content: flex-start;
    width: 100%;
    padding-inline: 0.75rem;
    font-weight: 400;
  }

  li button:hover {
    background: var(--brand-soft);
  }
`;
