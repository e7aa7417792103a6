"""The theme: contrast computed from the file, and the options that keep the app to itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from infoview_ai.ui.options import options_file, shipped_options
from infoview_ai.ui.style import STYLE

AA_TEXT, AA_SIGN = 4.5, 3.0
SCHEMES = ("light", "dark")
HUES = ("green", "orange", "yellow", "red", "blue", "violet", "gray")
OPTIONS = shipped_options()


def colour(scheme: str, name: str) -> str:
    value = OPTIONS[f"theme.{scheme}.{name}"]
    assert isinstance(value, str)
    return value


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def faded(colour: str, ground: str, share: float = 0.6) -> str:
    """Streamlit draws captions in the text colour at 60 percent."""
    mixed = (
        round(share * int(colour[at : at + 2], 16) + (1 - share) * int(ground[at : at + 2], 16)) for at in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02x}" for part in mixed)


def test_contrast_is_computed_as_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("ground", ["backgroundColor", "secondaryBackgroundColor", "sidebar.backgroundColor"])
def test_text_links_and_captions_can_be_read(scheme: str, ground: str) -> None:
    behind = colour(scheme, ground)
    text = colour(scheme, "textColor")
    assert contrast(text, behind) >= 7
    assert contrast(colour(scheme, "linkColor"), behind) >= AA_TEXT
    if ground == "backgroundColor":
        assert contrast(faded(text, behind), behind) >= AA_TEXT


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("hue", HUES)
def test_coloured_words_can_be_read_on_their_own_ground_and_on_paper(scheme: str, hue: str) -> None:
    words = colour(scheme, f"{hue}TextColor")
    assert contrast(words, colour(scheme, f"{hue}BackgroundColor")) >= AA_TEXT
    assert contrast(words, colour(scheme, "backgroundColor")) >= AA_TEXT
    assert contrast(colour(scheme, f"{hue}Color"), colour(scheme, "backgroundColor")) >= AA_SIGN


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_main_button_carries_white_words_and_stands_out(scheme: str) -> None:
    button = colour(scheme, "primaryColor")
    assert contrast("#ffffff", button) >= AA_TEXT
    assert contrast(button, colour(scheme, "backgroundColor")) >= AA_SIGN


def test_the_style_file_uses_colours_of_the_theme_only() -> None:
    used = set(re.findall(r"#[0-9a-f]{6}", STYLE.read_text(encoding="utf-8")))
    assert used
    assert used <= {value for value in OPTIONS.values() if isinstance(value, str)}


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("browser.gatherUsageStats", False),
        ("client.showErrorDetails", "none"),
        ("client.toolbarMode", "minimal"),
        ("client.allowedOrigins", []),
        ("logger.enableRich", False),
        ("runner.postScriptGC", False),
        ("server.address", "127.0.0.1"),
        ("server.enableXsrfProtection", True),
        ("server.showEmailPrompt", False),
    ],
)
def test_the_app_keeps_to_itself(option: str, value: object) -> None:
    assert OPTIONS[option] == value


def test_every_option_is_known_to_the_installed_streamlit() -> None:
    from streamlit import config

    assert set(OPTIONS) <= set(config._config_options_template)


def test_fonts_are_those_of_the_system() -> None:
    assert "http" not in str(OPTIONS["theme.font"]) + str(OPTIONS["theme.headingFont"])
    assert "theme.fontFaces" not in OPTIONS


def test_the_file_is_found_in_a_checkout() -> None:
    assert options_file() == Path(__file__).parents[2] / ".streamlit" / "config.toml"
