import { css } from "../../vendor/lit/index.js";

export const styles = css`
  :host {
    padding: 1.25rem 1rem;
  }

  h2 + p {
    margin-top: 0.5rem;
  }

  table {
    width: 100%;
    margin-block: 1rem;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.5rem 0;
    border-bottom: 1px solid var(--line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  td {
    padding-inline-start: 1rem;
    font-weight: 600;
    text-align: end;
  }
`;
