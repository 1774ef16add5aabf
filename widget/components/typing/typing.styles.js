import { css } from "../../vendor/lit/index.js";

export const styles = css`
  .dots {
    display: inline-flex;
    gap: 0.3125rem;
    padding: 0.75rem 0.875rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }

  i {
    width: 0.5rem;
    height: 0.5rem;
    border: 0.25rem solid var(--ink-soft);
    border-radius: 50%;
    animation: breathe 1.2s infinite ease-in-out;
  }

  i:nth-child(2) {
    animation-delay: 0.15s;
  }

  i:nth-child(3) {
    animation-delay: 0.3s;
  }

  @keyframes breathe {
    0%,
    60%,
    100% {
      opacity: 0.35;
    }

    30% {
      opacity: 1;
    }
  }
`;
