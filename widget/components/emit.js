/** Fires `triage-…` events that leave shadow roots: how components tell the chat what the visitor did. */
export function emit(element, name, detail = null) {
  element.dispatchEvent(new CustomEvent(`triage-${name}`, { bubbles: true, composed: true, detail }));
}
