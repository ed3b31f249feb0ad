"""HTTP to the simulator, with its refusals as exceptions."""

from dataclasses import dataclass

import aiohttp

from simulator.shapes import Json

FAILED = 400


class SimulatorError(Exception):
    """The simulator refused: status and words."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(f"{status}: {words}")
        self.status = status
        self.words = words


@dataclass(frozen=True)
class Transport:
    """Speaks JSON with one address; `bot` picks one of several bots."""

    session: aiohttp.ClientSession
    url: str
    bot: str = ""

    async def get(self, path: str, **query: float | str) -> Json:
        """Ask."""
        return await self._call("GET", path, query=query)

    async def post(self, path: str, body: Json) -> Json:
        """Do."""
        return await self._call("POST", path, body)

    async def delete(self, path: str) -> Json:
        """Remove."""
        return await self._call("DELETE", path)

    async def bytes(self, path: str) -> bytes:
        """Download."""
        async with self.session.get(self.url + path) as response:
            if response.status >= FAILED:
                raise SimulatorError(response.status, await response.text())
            return await response.read()

    async def _call(
        self, method: str, path: str, body: Json | None = None, query: dict[str, float | str] | None = None
    ) -> Json:
        params = {name: str(value) for name, value in (query or {}).items()}
        if self.bot:
            params["bot"] = self.bot
        async with self.session.request(method, self.url + path, params=params, json=body) as response:
            if response.status >= FAILED:
                raise SimulatorError(response.status, await _words(response))
            answer: Json = await response.json()
            return answer


async def _words(response: aiohttp.ClientResponse) -> str:
    if response.content_type == "application/json":
        return str((await response.json()).get("error"))
    return await response.text()
