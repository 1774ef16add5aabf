import { css } from "../../vendor/lit/index.js";

export const styles = css`
  div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  :host([stacked]) div {
    flex-direction: column;
  }

  button {
    max-width: 100%;
    border-radius: 1.5rem;
    overflow-wrap: anywhere;
  }

  :host([stacked]) button {
    justify-content: flex-start;
    border-radius: var(--radius-small);
  }

  button[aria-disabled="true"] {
    opacity: 0.6;
    cursor: default;
  }
`;
