import { css } from "../../vendor/lit/index.js";

export const styles = css`
  [role="log"] {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
  }

  .entry {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 0.25rem;
    max-width: 100%;
  }

  .entry > :not(p, span) {
    align-self: stretch;
  }

  .bubble {
    max-width: min(92%, 34rem);
    padding: 0.625rem 0.875rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    border-end-start-radius: 0.25rem;
    background: var(--surface);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .visitor {
    align-items: flex-end;
  }

  .visitor .bubble {
    max-width: min(85%, 30rem);
    border-color: transparent;
    border-radius: var(--radius);
    border-end-end-radius: 0.25rem;
    background: var(--brand);
    color: var(--fill-ink);
  }

  .staff .bubble {
    border-color: var(--link);
    background: var(--brand-soft);
  }

  .name {
    font-size: 0.8125rem;
    font-weight: 600;
  }

  .foot {
    margin-bottom: 0.375rem;
    color: var(--ink-soft);
    font-size: 0.75rem;
  }

  .note {
    align-self: center;
    max-width: 34rem;
    padding: 0.25rem 0.75rem;
    color: var(--ink-soft);
    font-size: 0.875rem;
    text-align: center;
    overflow-wrap: anywhere;
  }

  .entry:not(:first-child) {
    animation: arrive 160ms ease-out;
  }

  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(0.375rem);
    }
  }
`;
