"""A Chromium in a thread of its own, so that its event loop stays out of the tests' thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, TypeVar

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from ops.browser import ensure

SMALL_PHONE = {"width": 320, "height": 640}
PATIENCE_MILLISECONDS = 15_000

Result = TypeVar("Result")
Play = Callable[[Page], Result]


class Chromium:
    """Plays scripts in pages that forget everything afterwards."""

    def __init__(self, thread: ThreadPoolExecutor, browser: Browser) -> None:
        self._thread = thread
        self._browser = browser

    def play(self, script: Play[Result], *, cookies: list[Any] | None = None, dark: bool = False) -> Result:
        """Run a script on a small phone's page, in the browser's thread."""
        return self._thread.submit(self._play, script, cookies or [], dark).result()

    def _play(self, script: Play[Result], cookies: list[Any], dark: bool) -> Result:
        context = self._browser.new_context(viewport=SMALL_PHONE, color_scheme="dark" if dark else "light")
        try:
            context.add_cookies(cookies)
            page = context.new_page()
            page.set_default_timeout(PATIENCE_MILLISECONDS)
            return script(page)
        finally:
            context.close()


@contextmanager
def running_chromium() -> Iterator[Chromium]:
    with ThreadPoolExecutor(1) as thread:
        playwright = thread.submit(sync_playwright().start).result()
        launch = playwright.chromium.launch
        browser = thread.submit(launch, executable_path=ensure(), args=["--no-sandbox", "--disable-gpu"]).result()
        try:
            yield Chromium(thread, browser)
        finally:
            thread.submit(browser.close).result()
            thread.submit(playwright.stop).result()


def faults_of(page: Page) -> list[str]:
    """What axe finds wrong with a page, and whether it is wider than the screen."""
    found = [f"{page.url}: {fault['id']}: {fault['help']}" for fault in Axe().run(page).response["violations"]]
    width = page.evaluate("document.documentElement.scrollWidth")
    if width > SMALL_PHONE["width"]:
        found.append(f"{page.url}: {width} pixels wide")
    return found


def press_through(page: Page, text: str) -> None:
    """Reach the control that says `text` with the Tab key, and press it."""
    for _ in range(200):
        page.keyboard.press("Tab")
        reached = page.locator("a:focus, button:focus")
        if reached.count() and text in reached.inner_text():
            page.keyboard.press("Enter")
            return
    raise AssertionError(f"no way to {text!r} by keyboard on {page.url}")
