import { css } from "../../vendor/lit/index.js";

export const styles = css`
  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    height: 100%;
    background: var(--canvas);
  }

  .page,
  .open,
  .scroller {
    flex: 1;
    min-height: 0;
  }

  .open,
  .scroller {
    display: flex;
    flex-direction: column;
  }

  .page,
  .scroller {
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  .scroller {
    gap: 0.75rem;
    padding: 1rem 0.75rem;
  }

  .scroller:focus-visible {
    outline-offset: -3px;
  }

  .page > *,
  .scroller > * {
    width: 100%;
    max-width: 46rem;
    margin-inline: auto;
  }

  .trouble,
  .restoring {
    padding: 1rem;
  }

  .newer {
    position: absolute;
    inset-block-end: 5rem;
    inset-inline: 0;
    width: fit-content;
    margin-inline: auto;
    border-radius: 1.5rem;
  }
`;
