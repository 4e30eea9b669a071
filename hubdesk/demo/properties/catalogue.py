"""The contact properties that every demo portal has: HubSpot's own ones and a few that an account would add."""

from __future__ import annotations

from hubdesk.demo.properties.definition import Group, Option, Property
from hubdesk.demo.properties.rules import Rule

_YES_NO = (Option("Yes", "true"), Option("No", "false"))

LIFECYCLE = (
    Option("Subscriber", "subscriber"),
    Option("Lead", "lead"),
    Option("Marketing Qualified Lead", "marketingqualifiedlead"),
    Option("Sales Qualified Lead", "salesqualifiedlead"),
    Option("Opportunity", "opportunity"),
    Option("Customer", "customer"),
    Option("Evangelist", "evangelist"),
    Option("Other", "other"),
)
"""Stages in their order; a contact only moves towards the end."""

GROUPS = (
    Group("contactinformation", "Contact information"),
    Group("sales_properties", "Sales properties"),
    Group("emailinformation", "Email information"),
    Group("analyticsinformation", "Web analytics history"),
    Group("conversioninformation", "Conversion information"),
    Group("facebook_ads_properties", "Facebook Ads properties"),
    Group("acme_details", "Acme details"),
)


def _options(*labels: str) -> tuple[Option, ...]:
    return tuple(Option(label, label) for label in labels)


_INDUSTRIES = (
    "ACCOUNTING", "AUTOMOTIVE", "BANKING", "CHEMICALS", "COMPUTER_SOFTWARE", "CONSTRUCTION", "CONSUMER_GOODS",
    "EDUCATION_MANAGEMENT", "FOOD_PRODUCTION", "HOSPITAL_HEALTH_CARE", "INFORMATION_TECHNOLOGY_AND_SERVICES",
    "INSURANCE", "LOGISTICS_AND_SUPPLY_CHAIN", "MACHINERY", "MANAGEMENT_CONSULTING", "MARKETING_AND_ADVERTISING",
    "NON_PROFIT_ORGANIZATION_MANAGEMENT", "PHARMACEUTICALS", "REAL_ESTATE", "RENEWABLES_ENVIRONMENT", "RETAIL",
    "TELECOMMUNICATIONS", "UTILITIES", "WHOLESALE",
)  # fmt: skip

_LANGUAGES = (
    ("Arabic", "ar"), ("Chinese", "zh"), ("Czech", "cs"), ("Danish", "da"), ("Dutch", "nl"), ("English", "en"),
    ("English - United Kingdom", "en-gb"), ("English - United States", "en-us"), ("Finnish", "fi"),
    ("French", "fr"), ("French - France", "fr-fr"), ("German", "de"), ("German - Germany", "de-de"),
    ("German - Switzerland", "de-ch"), ("Greek", "el"), ("Hungarian", "hu"), ("Italian", "it"),
    ("Japanese", "ja"), ("Korean", "ko"), ("Norwegian", "no"), ("Polish", "pl"), ("Portuguese", "pt"),
    ("Portuguese - Brazil", "pt-br"), ("Romanian", "ro"), ("Russian", "ru"), ("Spanish", "es"),
    ("Swedish", "sv"), ("Turkish", "tr"), ("Ukrainian", "uk"), ("Vietnamese", "vi"),
)  # fmt: skip

_WRITABLE = (
    Property("email", "Email", description="A contact's email address"),
    Property("firstname", "First Name", description="A contact's first name"),
    Property("lastname", "Last Name", description="A contact's last name"),
    Property("salutation", "Salutation", description="The title used to address a contact"),
    Property("phone", "Phone Number", field_type="phonenumber", description="A contact's primary phone number"),
    Property("mobilephone", "Mobile Phone Number", field_type="phonenumber"),
    Property("fax", "Fax Number"),
    Property("hs_whatsapp_phone_number", "WhatsApp Phone Number", type="phone_number", field_type="phonenumber"),
    Property("company", "Company Name", description="Name of the contact's company; free text"),
    Property("jobtitle", "Job Title", description="A contact's job title"),
    Property("address", "Street Address"),
    Property("city", "City"),
    Property("state", "State/Region"),
    Property("zip", "Postal Code"),
    Property("country", "Country/Region"),
    Property("website", "Website URL"),
    Property("twitterhandle", "Twitter Username"),
    Property("hs_linkedin_url", "LinkedIn URL"),
    Property("message", "Message", field_type="textarea"),
    Property("date_of_birth", "Date of birth", type="date", field_type="date", custom=True),
    Property("gender", "Gender"),
    Property("marital_status", "Marital Status"),
    Property("degree", "Degree"),
    Property("school", "School"),
    Property("field_of_study", "Field of Study"),
    Property("graduation_date", "Graduation date"),
    Property("seniority", "Seniority"),
    Property("job_function", "Job function"),
    Property("start_date", "Start date"),
    Property("annualrevenue", "Annual Revenue", description="Annual company revenue"),
    Property(
        "numemployees", "Number of Employees", "enumeration", "select",
        options=_options("1-5", "5-25", "25-50", "50-100", "100-500", "500-1000", "1000+"),
    ),
    Property(
        "industry", "Industry", "enumeration", "select", custom=True,
        options=tuple(Option(name.replace("_", " ").title(), name) for name in _INDUSTRIES),
    ),
    Property(
        "hs_language", "Preferred language", "enumeration", "select",
        options=tuple(Option(label, value) for label, value in _LANGUAGES),
    ),
    Property(
        "lifecyclestage", "Lifecycle Stage", "enumeration", "radio", options=LIFECYCLE,
        description="The qualification of contacts to sales readiness; moves forward only",
    ),
    Property(
        "hs_lead_status", "Lead Status", "enumeration", "radio", "sales_properties",
        options=(
            Option("New", "NEW"), Option("Open", "OPEN"), Option("In Progress", "IN_PROGRESS"),
            Option("Open Deal", "OPEN_DEAL"), Option("Unqualified", "UNQUALIFIED"),
            Option("Attempted to Contact", "ATTEMPTED_TO_CONTACT"), Option("Connected", "CONNECTED"),
            Option("Bad Timing", "BAD_TIMING"),
        ),
    ),
    Property(
        "hubspot_owner_id", "Contact owner", "enumeration", "select", "sales_properties", owner=True, form_field=False,
    ),
    Property(
        "hs_buying_role", "Buying Role", "enumeration", "checkbox", "sales_properties",
        options=(
            Option("Blocker", "BLOCKER"), Option("Budget Holder", "BUDGET_HOLDER"), Option("Champion", "CHAMPION"),
            Option("Decision Maker", "DECISION_MAKER"), Option("End User", "END_USER"),
            Option("Executive Sponsor", "EXECUTIVE_SPONSOR"), Option("Influencer", "INFLUENCER"),
            Option("Legal & Compliance", "LEGAL_AND_COMPLIANCE"), Option("Other", "OTHER"),
        ),
    ),
    Property(
        "hs_legal_basis", "Legal basis for processing contact's data", "enumeration", "checkbox",
        options=_options(
            "Legitimate interest – prospect/lead", "Legitimate interest – existing customer",
            "Legitimate interest - other", "Performance of a contract", "Freely given consent from contact",
            "Not applicable",
        ),
    ),
    Property(
        "customer_number", "Customer number", group="acme_details", unique=True, custom=True,
        rules=(Rule("MAX_LENGTH", ("40",)),),
    ),
    Property(
        "product_interest", "Product interest", "enumeration", "checkbox", "acme_details", custom=True,
        options=(
            Option("Consulting", "consulting"), Option("Hardware", "hardware"), Option("Maintenance", "maintenance"),
            Option("Software", "software"), Option("Training", "training"), Option("Cloud hosting", "cloud"),
        ),
    ),
    Property(
        "membership_level", "Membership level", "enumeration", "select", "acme_details", custom=True,
        options=(
            Option("Bronze", "bronze"), Option("Silver", "silver"), Option("Gold", "gold"),
            Option("Platinum (no longer sold)", "platinum", hidden=True),
        ),
    ),
    Property(
        "newsletter_opt_in", "Newsletter opt-in", "bool", "booleancheckbox", "acme_details", custom=True,
        options=_YES_NO,
    ),
    Property(
        "loyalty_points", "Loyalty points", "number", "number", "acme_details", custom=True, hint="formatted",
        rules=(Rule("MIN_NUMBER", ("0",)), Rule("MAX_NUMBER", ("1000000",))),
    ),
    Property("credit_limit", "Credit limit", "number", "number", "acme_details", custom=True, hint="currency"),
    Property("contract_end_date", "Contract end date", "date", "date", "acme_details", custom=True),
    Property("last_store_visit", "Last store visit", "datetime", "date", "acme_details", custom=True),
    Property("internal_notes", "Internal notes", "string", "textarea", "acme_details", custom=True, form_field=False),
    Property("hs_persona", "Persona", "enumeration", "select", options=(
        Option("Marketing Mary", "persona_1"), Option("Owner Ollie", "persona_2"), Option("IT Ivy", "persona_3"),
    )),
)  # fmt: skip

_READ_ONLY = (
    Property("hs_object_id", "Record ID", "number", "number", read_only=True, form_field=False),
    Property("createdate", "Create Date", "datetime", "date", read_only=True, form_field=False),
    Property("lastmodifieddate", "Last Modified Date", "datetime", "date", read_only=True, form_field=False),
    Property("hs_additional_emails", "Additional email addresses", "enumeration", "checkbox", read_only=True),
    Property(
        "hs_marketable_status", "Marketing contact status", "enumeration", "booleancheckbox", "emailinformation",
        options=(Option("Marketing contact", "true"), Option("Non-marketing contact", "false")), read_only=True,
    ),
    Property("hs_email_domain", "Email Domain", calculated=True, form_field=False),
    Property(
        "hs_full_name_or_email", "Full name or email", "string", "calculation_equation", calculated=True,
        hidden=True, form_field=False,
    ),
    Property("hs_object_source", "Record creation source", read_only=True, hidden=True, form_field=False),
    Property("hs_object_source_label", "Record source", "enumeration", "select", read_only=True, form_field=False),
    Property(
        "hs_analytics_source", "Original Traffic Source", "enumeration", "select", "analyticsinformation",
        options=_options("ORGANIC_SEARCH", "PAID_SEARCH", "EMAIL_MARKETING", "SOCIAL_MEDIA", "REFERRALS",
                         "OTHER_CAMPAIGNS", "DIRECT_TRAFFIC", "OFFLINE", "PAID_SOCIAL", "AI_REFERRALS"),
        read_only=True,
    ),
    Property("hs_analytics_num_page_views", "Number of Pageviews", "number", "number", "analyticsinformation",
             read_only=True),
    Property("num_conversion_events", "Number of Form Submissions", "number", "number", "conversioninformation",
             read_only=True),
    Property("recent_conversion_date", "Recent Conversion Date", "datetime", "date", "conversioninformation",
             read_only=True),
    Property("notes_last_contacted", "Last Contacted", "datetime", "date", "sales_properties", read_only=True),
    Property("num_associated_deals", "Number of Associated Deals", "number", "number", "sales_properties",
             calculated=True),
    Property("hs_email_bounce", "Marketing emails bounced", "number", "number", "emailinformation", read_only=True),
    Property("hs_email_hard_bounce_reason_enum", "Hard bounce reason", "enumeration", "select", "emailinformation",
             options=_options("BLOCKED", "CONTENT", "MAILBOX_FULL", "OTHER", "POLICY", "SPAM", "UNKNOWN_USER"),
             read_only=True),
    Property("hs_email_optout", "Unsubscribed from all email", "bool", "booleancheckbox", "emailinformation",
             options=_YES_NO, read_only=True),
    Property("hs_lifecyclestage_lead_date", "Date entered \"Lead\"", "datetime", "date", read_only=True),
    Property("hs_lifecyclestage_customer_date", "Date entered \"Customer\"", "datetime", "date", read_only=True),
)  # fmt: skip


def standard_properties() -> dict[str, Property]:
    """Return the definitions by internal name."""
    return {definition.name: definition for definition in (*_WRITABLE, *_READ_ONLY)}
