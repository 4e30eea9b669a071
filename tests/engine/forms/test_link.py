"""The id of a form in whatever people paste."""

from __future__ import annotations

import base64
import contextlib
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.core.errors import InputError
from hubdesk.engine.forms.link import form_id_of

ID = "7d3f0001-51b2-4c0e-9a6d-3f2b8c1e0001"
OTHER = "11111111-2222-4333-8444-555555555555"


@pytest.mark.parametrize(
    "text",
    [
        ID,
        ID.upper(),
        ID.replace("-", ""),
        f"  {ID}\n",
        f"{{{ID}}}",
        f"“{ID}”",
        f"https://app-eu1.hubspot.com/forms/48291573/editor/{ID}/edit/form",
        f"https://app.hubspot.com/submissions/48291573/form/{ID}/submissions?redirectUrl=x",
        f"https://share.hsforms.com/submissions/v3/public/submit/formsnext/multipart/48291573/{ID}",
        f"https://api.hsforms.com/submissions/v3/integration/secure/submit/48291573/{ID}",
        f'<script>hbspt.forms.create({{region: "eu1", portalId: "48291573", formId: "{ID}"}});</script>',
        f"hbspt.forms.create({{ sfdcCampaignId: '{OTHER}', formId : '{ID}' }})",
        f'<div class="hs-form-frame" data-region="eu1" data-form-id="{ID}" data-portal-id="48291573"></div>',
        f'{{"formGuid":"{ID}","pageId":"{OTHER}"}}',
        f"{ID} and once more {ID}",
    ],
)
def test_what_names_one_form(text):
    assert form_id_of(text) == ID


@pytest.mark.parametrize(
    ("link", "form_id"),
    [
        # Published next to the id that it stands for, in a public repository.
        ("https://share.hsforms.com/2wulFylPeRbaCD4qN7XtJ4g2mcb1", "c2e945ca-53de-45b6-820f-8a8ded7b49e2"),
        ("https://2dztun.share-eu1.hsforms.com/2wulFylPeRbaCD4qN7XtJ4g", "c2e945ca-53de-45b6-820f-8a8ded7b49e2"),
        ("share.hsforms.com/1pQ8pPB70TuG37sVjr-KtXA336z0?utm_source=x", "a50f293c-1ef4-4ee1-b7ee-c563afe2ad5c"),
    ],
)
def test_share_links_hold_the_id_in_another_notation(link, form_id):
    assert form_id_of(link) == form_id


@given(
    st.uuids(version=4), st.sampled_from("12"), st.sampled_from(["", "-eu1", "-na2"]), st.sampled_from(["", "2mcb1"])
)
def test_every_id_comes_back_from_its_share_link(form, kind, region, account):
    packed = base64.urlsafe_b64encode(form.bytes).decode().rstrip("=")
    assert form_id_of(f"https://share{region}.hsforms.com/{kind}{packed}{account}") == str(form)


@pytest.mark.parametrize(
    "text",
    ["", "   ", "Contact us", "https://app.hubspot.com/forms/48291573", ID[:-1], f"{ID}0", f"a{ID}", "x" * 30_000 + ID],
)
def test_what_names_none(text):
    with pytest.raises(InputError) as caught:
        form_id_of(text)
    assert caught.value.code == "form.no_id"
    assert caught.value.safe == "Nothing was sent."
    assert "share link" in caught.value.hint


def test_two_forms_are_not_guessed_between():
    with pytest.raises(InputError) as caught:
        form_id_of(f"{ID} {OTHER}")
    assert caught.value.code == "form.many_ids"
    assert "2 forms" in caught.value.message


@given(st.text() | st.text(alphabet="0123456789abcdefABCDEF-formidguid=:'\"/.<> "))
def test_whatever_is_pasted_gives_an_id_or_is_refused(text):
    with contextlib.suppress(InputError):
        found = form_id_of(text)
        assert str(uuid.UUID(found)) == found


@given(st.uuids(), st.text(alphabet=" \n\t/\"'<>=?&,;()[]{}äß"), st.text(alphabet=" \n\t/\"'<>=?&,;()[]{}äß"))
def test_an_id_is_found_between_signs(form, before, after):
    assert form_id_of(f"{before}{form}{after}") == str(form)
