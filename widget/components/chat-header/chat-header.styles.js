import { css } from "../../vendor/lit/index.js";

export const styles = css`
  header {
    padding: 10px 12px 10px 16px;
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
    margin-inline-end: -8px;
  }

  .icon {
    width: 2.75rem;
    padding: 0;
  }

  .icon:hover {
    background: var(--brand-soft);
  }

  /* On a low or much enlarged screen the conversation needs the room. */
  @media (max-height: 26rem) {
    p {
      display: none;
    }

    header {
      display: flex;
      flex-wrap: wrap-reverse;
      gap: 0 0.5rem;
      padding-block: 4px;
    }

    .who {
      flex: 1;
    }

    h1 {
      font-size: 0.875rem;
    }
  }
`;
