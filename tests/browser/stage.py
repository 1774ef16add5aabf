"""A bare page on which one component stands, under the same policy as the real one."""

from __future__ import annotations

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
STAGE = """<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Stage</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"
content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/embed/assets/now/styles/tokens.css">
<link rel="stylesheet" href="/stage.css">
<script type="module" src="/stage.js"></script></head><body><main><h1>Stage</h1></main></body></html>"""
STYLES = "body { margin: 0; background: var(--canvas); color: var(--ink); font-family: var(--font) }"
SCRIPT = """
window.heard = [];
const names = ["consent", "say", "press", "answer", "choose", "retry", "again", "close", "start-again",
  "transcript", "erase"];
for (const name of names) {
  document.addEventListener(`triage-${name}`, (event) => window.heard.push([name, event.detail]));
}
window.put = async (folder, properties, attributes) => {
  await import(`/embed/assets/now/components/${folder}/${folder}.js`);
  const element = Object.assign(document.createElement(`triage-${folder}`), properties);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.querySelector("main").append(element);
  await element.updateComplete;
};
"""
STAGE_PAGES = {
    "/stage": ("text/html; charset=utf-8", STAGE),
    "/stage.css": ("text/css", STYLES),
    "/stage.js": ("text/javascript", SCRIPT),
}


class Stage:
    """Puts a component on the page and hears what it says."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def put(self, folder: str, attributes: dict[str, str] | None = None, **properties: Any) -> Locator:
        """Show the component of this folder with these properties."""
        self.page.goto("/stage")
        self.page.wait_for_function("() => window.put !== undefined")
        self.page.evaluate("([f, p, a]) => window.put(f, p, a)", [folder, properties, attributes or {}])
        return self.page.locator(f"triage-{folder}")

    @property
    def heard(self) -> list[list[Any]]:
        """Events so far: [name without `triage-`, detail]."""
        return list(self.page.evaluate("window.heard"))

    def is_accessible(self) -> bool:
        """No rule of WCAG 2.2 AA or good practice is broken, in light and in dark."""
        assert_accessible(self.page)
        return True


def assert_accessible(page: Page) -> None:
    """Raises AssertionError with the rules that are broken and where."""
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        options = {"resultTypes": ["violations"], "runOnly": {"type": "tag", "values": RULES}}
        results = Axe().run(page, options=options)
        broken = [
            f"{scheme}: {violation['id']}: {node['target']} {node['failureSummary']}"
            for violation in results.response["violations"]
            for node in violation["nodes"]
        ]
        assert broken == [], "\n".join(broken)
