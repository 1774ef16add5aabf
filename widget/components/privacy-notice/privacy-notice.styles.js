import { css } from "../../vendor/lit/index.js";

export const styles = css`
  ul {
    padding-inline-start: 1.25rem;
  }

  li {
    margin-block: 0.5rem;
  }
`;
