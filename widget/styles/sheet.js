/** What a dialog looks like: a sheet over the chat. */
import { css } from "../vendor/lit/index.js";

export const sheet = css`
  dialog {
    width: min(26rem, calc(100vw - 1.5rem));
    max-height: calc(100vh - 1.5rem);
    padding: 1.25rem;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    overflow-y: auto;
  }

  dialog::backdrop {
    background: rgb(4 20 24 / 0.55);
  }

  dialog > * + * {
    margin-top: 0.875rem;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .choices button {
    flex: 1 1 auto;
  }
`;
