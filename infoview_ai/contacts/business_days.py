"""Working days of a country, by the `holidays` library: weekends and public holidays are left out."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from infoview_ai.contacts.fields import ContactError, zone_of
from infoview_ai.conversation.transcript import Data

if TYPE_CHECKING:
    from holidays import HolidayBase

_SATURDAY: Final = 5


class Days(Data):
    """Where the learner lives, as far as days count."""

    zone: str = ""
    """An IANA name; empty: not set."""
    country: str = ""
    """Two letters, such as "DE"; empty: only weekends are left out."""
    region: str = ""
    """A part of the country, such as "BY"; empty for holidays of the whole country."""

    @property
    def tz(self) -> ZoneInfo:
        return zone_of(self.zone)

    def local(self, moment: datetime) -> datetime:
        """That moment on the learner's clock."""
        return moment.astimezone(self.tz)

    def at(self, day: date, hour: int) -> datetime:
        """That hour of a day on the learner's clock; where the clocks skip it, the next one that exists."""
        return datetime(day.year, day.month, day.day, hour, tzinfo=self.tz)

    def end_of(self, day: date) -> datetime:
        """The midnight that ends a day."""
        return self.at(day + timedelta(days=1), 0)

    def later(self, day: date, count: int) -> date:
        """The day `count` working days after `day`."""
        if not self.country:
            return _weekdays_later(day, count)
        return _calendar(self.country, self.region).get_nth_working_day(day, count)


def checked(days: Days) -> Days:
    """The same, when zone, country and region exist. Raises ContactError."""
    zone_of(days.zone)
    if days.country:
        _calendar(days.country, days.region)
    elif days.region:
        raise ContactError("A region needs its country.", next_step="Name the country too, or leave both empty.")
    return days


def countries() -> tuple[str, ...]:
    """The two-letter codes with a calendar of holidays, sorted."""
    from holidays import list_supported_countries

    return tuple(sorted(list_supported_countries(include_aliases=False)))


@lru_cache(maxsize=16)
def _calendar(country: str, region: str) -> HolidayBase:
    from holidays import country_holidays

    try:
        return country_holidays(country.upper(), subdiv=region or None)
    except NotImplementedError as error:
        where = f"“{region[:20]}” in {country[:20]}" if region else f"“{country[:20]}”"
        raise ContactError(
            f"There is no calendar of holidays for {where}.",
            next_step="Use a code of two letters such as US, DE or IN, or leave it empty to skip weekends only.",
        ) from error


def _weekdays_later(day: date, count: int) -> date:
    while count > 0:
        day += timedelta(days=1)
        count -= day.weekday() < _SATURDAY
    return day
