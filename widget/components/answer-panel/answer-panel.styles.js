import { css } from "../../vendor/lit/index.js";

export const styles = css`
  div {
    display: grid;
    gap: 0.75rem;
  }
`;
