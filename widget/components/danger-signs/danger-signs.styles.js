import { css } from "../../vendor/lit/index.js";

export const styles = css`
  ul {
    padding-inline-start: 1.25rem;
  }

  li + li {
    margin-top: 0.25rem;
  }
`;
