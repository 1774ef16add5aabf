import { css } from "../../vendor/lit/index.js";

export const styles = css`
  header {
    padding: 0.625rem 0.75rem 0.625rem 1rem;
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }

  .who,
  .help {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 0.5rem;
  }

  .help {
    flex-wrap: wrap;
    margin-top: 0.25rem;
  }

  h1 {
    margin: 0;
    font-size: 1rem;
    line-height: 1.25;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }

  p {
    color: var(--ink-soft);
    font-size: 0.875rem;
  }

  .tools {
    display: flex;
    flex: none;
    margin-block: -0.25rem;
    margin-inline-end: -0.5rem;
  }

  .icon {
    width: 2.75rem;
    padding: 0;
  }

  .icon:hover {
    background: var(--brand-soft);
  }
`;
