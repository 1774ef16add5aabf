/** What lists inside cards look like. */
import { css } from "../vendor/lit/index.js";

export const advice = css`
  ul {
    padding-inline-start: 1.25rem;
  }

  li + li {
    margin-top: 0.25rem;
  }
`;
