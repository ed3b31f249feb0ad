"""Step 10: commands from anywhere, and what nobody asked for: a sticker, an old button, words instead of a press."""

from simulator.demo.show import Show


async def anywhere(show: Show) -> None:
    """Step 10."""
    async with show.step("anywhere"):
        player, button, seen = show.mentees[0], show.script.button, show.script.seen
        await player.says("/help", seen("help_screen"))
        await player.says("/help_me", seen("help_ask"))
        await player.says("/cancel", seen("cancelled"))
        await player.says(show.script.says("words_for_button"), seen("words_kept"))
        await player.presses(button("nothing"), seen("menu"))
        await player.shows_a_sticker(seen("unexpected"))
        message, data = show.kept["old"]
        await player.presses_an_old_button(data, message, seen("stale"))
        await player.says("/language", seen("language"))
        await player.presses(button("english"), seen("english_menu"))
        await player.says("/language", button("russian"))
        await player.presses(button("russian"), seen("menu"))
        show.point("any_menu", name=player.name)
