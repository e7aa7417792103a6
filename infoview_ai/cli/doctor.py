"""`infoview doctor`."""

from __future__ import annotations

import json

import click


@click.command()
@click.option("--json", "as_json", is_flag=True)
def doctor(as_json: bool) -> int:
    """What is configured, what answers, what is missing."""
    from infoview_ai.bootstrap import load_environment
    from infoview_ai.cli.checks import run_checks

    checks = run_checks(load_environment())
    if as_json:
        rows = [check.model_dump() for check in checks]
        click.echo(json.dumps({"format": "infoview.doctor/1", "checks": rows}, ensure_ascii=False))
    else:
        for check in checks:
            click.echo(f"{'ok ' if check.ok else 'NOT'}  {check.name}: {check.detail}")
            if check.fix:
                click.echo(f"     {check.fix}")
    return 0 if all(check.ok for check in checks) else 1
