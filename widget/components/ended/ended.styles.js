import { css } from "../../vendor/lit/index.js";

export const styles = css`
  :host {
    padding: 1.25rem 1rem;
  }

  p,
  .primary {
    margin-top: 0.75rem;
  }
`;
