"""What the Word file of a roadmap says; documents are in Russian whoever reads them."""

from db import people
from db.organizations import Organization
from documents.roadmap import PlanRow, PlanStage, RoadmapData, roadmap_document
from mentoring.actors import Role
from mentoring.organizations import OrganizationKind
from mentoring.roadmap import Item, ItemStatus, Roadmap, Scope
from services.work import Work
from texts import plain
from texts.dates import day


def roadmap_name(roadmap: Roadmap) -> str:
    """Return the file's name."""
    return f"{plain('file-roadmap', 'ru', first=str(roadmap.year), last=str(roadmap.year + 1))}.docx"


async def roadmap_file(work: Work, roadmap: Roadmap) -> bytes:
    """Return the roadmap as Word, with the approval stamp; what was called off is left out."""
    organization = await work.organization(roadmap.organization_id)
    details = organization.details
    heads = await people.holders(work.connection, organization.id, Role.DIRECTOR)
    head = await people.get(work.connection, heads[0]) if heads else None
    stages = tuple(_stage(roadmap, stage_id) for stage_id in roadmap.stages)
    return roadmap_document(
        RoadmapData(
            organization=details.full_name or organization.name,
            title=plain(f"roadmap-paper-{roadmap.scope.value}", "ru"),
            school_year=f"{roadmap.year}/{roadmap.year + 1}",
            stages=stages,
            head_name=details.head_name or (head.name.full if head else ""),
            head_post=details.head_post or usual_head(organization),
            approved_on=roadmap.approved_on,
            by_stages=roadmap.scope is Scope.SCHOOL,
        )
    )


def usual_head(organization: Organization) -> str:
    """What the head of an organization is called where it has not said: a school has a director, an office a head."""
    is_office = organization.kind is OrganizationKind.DISTRICT
    return plain("order-head-post-district" if is_office else "order-head-post", "ru")


def responsible_words(item: Item, language: str) -> str:
    """Return who answers for an item: roles and words, or a dash."""
    roles = [plain(f"role-{role.value}", language) for role in item.roles]
    return ", ".join([*roles, *([item.responsible] if item.responsible else [])])


def term_words(item: Item, language: str) -> str:
    """Return an item's date, or what stands in place of one."""
    return day(item.due_on, language) if item.due_on else item.period


def _stage(roadmap: Roadmap, stage_id: str) -> PlanStage:
    planned = (one for one in roadmap.of_stage(stage_id) if one.status is not ItemStatus.CANCELLED)
    rows = tuple(_row(one) for one in planned)
    return PlanStage(roadmap.stages[stage_id], rows, roadmap.results.get(stage_id, ""))


def _row(item: Item) -> PlanRow:
    return PlanRow(item.title, term_words(item, "ru"), responsible_words(item, "ru"), item.result)
