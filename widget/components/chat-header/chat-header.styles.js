import { css } from "../../vendor/lit/index.js";

export const styles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.5rem;
    padding: 0.625rem 0.5rem 0.625rem 1rem;
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }

  .who {
    flex: 1 1 8rem;
    min-width: 0;
  }

  h1 {
    margin: 0;
    font-size: 1.0625rem;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }

  .who p {
    color: var(--ink-soft);
    font-size: 0.8125rem;
  }

  .tools {
    display: flex;
  }

  .icon {
    width: 2.75rem;
    padding: 0;
  }

  .icon:hover {
    background: var(--brand-soft);
  }
`;
