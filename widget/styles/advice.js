/** What lists inside cards look like. */
import { css } from "../vendor/lit/index.js";

export const advice = css`
  ul {
    padding-inline-start: 1.25rem;
  }

  li + li {
    margin-top: 0.25rem;
  }

  details {
    margin-top: 0.25rem;
  }

  summary {
    min-height: 1.75rem;
    padding-block: 0.125rem;
    color: var(--link);
    font-weight: 600;
    cursor: pointer;
  }
`;
