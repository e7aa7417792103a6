"""Insider terms and short forms that learners pick up, in plain words (domain.md D12)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

TERMS: Final = {
    "CI/CD": "automatic testing and release", "CICD": "automatic testing and release", "K8s": "running many servers",
    "Kubernetes": "running many servers", "KPIs": "goals", "KPI": "goal", "OKRs": "goals", "OKR": "goal",
    "ROI": "return", "ROAS": "advertising return", "B2B": "business customers", "B2C": "private customers",
    "SaaS": "software by subscription", "NCLEX": "licence exam", "ICU": "intensive care", "EHR": "patient records",
    "EMR": "patient records", "GTM": "launch", "go-to-market": "launch", "CAC-to-LTV": "cost per customer",
    "CAC/LTV": "cost per customer", "CAC": "cost per customer", "LTV": "value of a customer", "NPS": "customer rating",
    "SEO": "being found by search", "CRM": "customer records", "LLMs": "language models", "LLM": "language model",
    "NLP": "language software", "ML": "machine learning", "ETL": "data loading", "GAAP": "accounting rules",
    "IFRS": "accounting rules", "M&A": "mergers", "P&L": "results", "EBITDA": "earnings", "BIM": "building models",
    "SOPs": "procedures", "SOP": "procedure", "QA": "quality checks", "GMP": "production rules",
    "GDPR": "data protection",
    "DPIAs": "privacy checks", "DPIA": "privacy check", "MVP": "first version", "MVPs": "first versions",
    "DevOps": "running software",
    "synergies": "shared strengths", "synergy": "working together", "stakeholders": "people involved",
    "stakeholder alignment": "agreement between everyone involved", "stakeholder": "person involved",
    "deliverables": "results",
    "throughput": "amount of work", "bandwidth": "time", "tech stack": "tools", "stack": "tools",
    "pipeline": "flow of work",
    "funnel": "way to a sale", "agile": "short work steps", "scrum": "short work steps", "sprints": "short work steps",
    "sprint velocity": "pace of work", "velocity": "pace", "churn": "loss of customers", "UX": "ease of use",
    "ROI-driven": "by their return", "IEPs": "learning plans", "IEP": "learning plan", "DSM-5": "diagnosis",
    "HVAC": "heating and cooling",
    "SLA": "agreed service", "SLAs": "agreed services", "WMS": "warehouse software", "ERP": "company software",
    "MRR": "monthly income", "ARR": "yearly income", "A/B": "comparison", "TDD": "writing tests first",
    "posture": "approach", "motion": "work", "paradigm": "way of working", "methodology": "method",
}  # fmt: skip
"""Term to plain words, as they read after "the" or "your"."""
_ACRONYM: Final = re.compile(r"\b(?:[A-Z][A-Z0-9&/-]{1,9}s?|[A-Z][a-z]{1,4}[A-Z]\w*)\b")


def in_plain_words(text: str) -> Iterator[str]:
    """The text with the terms we know in plain words, then also without the short forms that are left."""
    plain = text
    for term in sorted(TERMS, key=len, reverse=True):
        plain = re.sub(rf"(?<![\w/-]){re.escape(term)}(?![\w/-])", TERMS[term], plain, flags=re.IGNORECASE)
    if plain != text:
        yield plain
    bare = re.sub(r"\s+", " ", _ACRONYM.sub("", plain)).strip()
    if bare != plain:
        yield bare
