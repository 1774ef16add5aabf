"""Style sheets and scripts."""

import warnings

import httpx

from web.asgi import pages


async def test_a_style_sheet_is_served_whole_and_without_a_warning(transactional_db: None) -> None:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=pages), base_url="http://localhost") as client:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            answer = await client.get("/static/console/console.css")
            again = await client.get("/static/console/console.css", headers={"If-None-Match": answer.headers["etag"]})
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/css")
    assert len(answer.content) == int(answer.headers["content-length"]) > 0
    assert again.status_code == 304
