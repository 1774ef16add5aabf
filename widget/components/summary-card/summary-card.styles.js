import { css } from "../../vendor/lit/index.js";

export const styles = css`
  summary {
    min-height: 1.5rem;
    padding-block: 0.25rem;
    font-weight: 600;
    cursor: pointer;
  }
`;
