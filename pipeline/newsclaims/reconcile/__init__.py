"""Sets claims of one deal from many articles and sources side by side: where they agree, overlap or conflict."""

from newsclaims.reconcile.decisions import Decision
from newsclaims.reconcile.model import Deal, Report
from newsclaims.reconcile.report import reconcile

__all__ = ["Deal", "Decision", "Report", "reconcile"]
