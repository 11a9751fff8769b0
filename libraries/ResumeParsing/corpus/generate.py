"""Writes the corpus from people.py: PDF through Chromium, DOCX by hand. Run it in this folder."""

import html
import json
import os
import shutil
import subprocess
import tempfile
import zipfile

from people import PEOPLE

EN = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
EN_LONG = "January February March April May June July August September October November December".split()
FR = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
PRESENT = {"numeric-de": "heute", "mois": "aujourd'hui", "dash-year": "Present", "slash": "Current"}


def day(text, how):
    if text == "present":
        return PRESENT.get(how, "Present")
    if "-" not in text:
        return text
    year, month = text.split("-")
    return {
        "mon": f"{EN[int(month) - 1]} {year}",
        "month": f"{EN_LONG[int(month) - 1]} {year}",
        "mois": f"{FR[int(month) - 1]} {year}",
        "slash": f"{month}/{year}",
        "numeric-de": f"{month}.{year}",
    }[how]


def span(start, end, how):
    if start == end:
        return day(start, how)
    joint = {"slash": " - ", "month": " to ", "dash-year": "-"}.get(how, " – ")
    return day(start, how) + joint + day(end, how)


def entries(person):
    """Each job as (head lines, date or None, bullets); the date stands at the right of the first head line."""
    how, head = person["style"]["dates"], person["style"]["head"]
    result, last = [], None
    for title, company, place, start, end, bullets in person["jobs"]:
        date = span(start, end, how)
        if head == "title-company":
            result.append(([f"{title}, {company}", place], date, bullets))
        elif head == "company-title":
            result.append(([company, f"{title} – {place}"], date, bullets))
        elif head == "title-line-company-line":
            result.append(([title, f"{company}, {place}"], date, bullets))
        elif head == "title-at-company":
            result.append(([f"{title} at {company}", place], date, bullets))
        elif head == "pipe":
            result.append(([f"{company} | {title} | {place}"], date, bullets))
        elif head == "promotions":
            if company != last:
                result.append(([f"{company}, {place}"], None, []))
            result.append(([title], date, bullets))
            last = company
    return result


def schools(person):
    return [([degree, school], str(year)) for _, degree, school, _, year in person["education"]]


def skills(person):
    groups = {k: [s.split("=>")[0] for s in v] for k, v in person["skills"].items()}
    style = person["style"]["skills"]
    if style == "groups":
        return [f"{k}: {', '.join(v)}" for k, v in groups.items()], False
    flat = [s for v in groups.values() for s in v]
    if style == "list":
        return [", ".join(flat)], False
    return flat, True


def languages(person):
    return ", ".join(s.split("=>")[0] for s in person["languages"])


# A document is a list of (kind, payload): name, line, heading, row (left, right), bullet, text.
def top(person):
    return [("name", person["name"]), ("line", person["headline"]), ("line", " | ".join(person["contact"]))]


def part(person, which):
    title = person["headings"].get(which)
    doc = [("heading", title)]
    if which == "summary":
        doc.append(("text", person["summary"]))
    elif which == "experience":
        for lines, date, bullets in entries(person):
            doc.append(("row", (lines[0], date or "")))
            doc += [("line", l) for l in lines[1:]]
            doc += [("bullet", b) for b in bullets]
            doc.append(("gap", ""))
    elif which == "education":
        for lines, date in schools(person):
            doc.append(("row", (lines[0], date)))
            doc += [("line", l) for l in lines[1:]]
            doc.append(("gap", ""))
    elif which == "skills":
        rows, bullets = skills(person)
        doc += [("bullet" if bullets else "text", r) for r in rows]
    elif which == "languages":
        if not person["languages"]:
            return []
        doc.append(("text", languages(person)))
    return doc


def parts(person, *names):
    return [item for name in names for item in part(person, name)]


def words(doc):
    lines = []
    for kind, value in doc:
        if kind == "row":
            lines.append(" ".join(v for v in value if v))
        elif kind != "gap":
            lines.append(value)
    return "\n".join(lines) + "\n"


def to_html(doc):
    out, e = [], html.escape
    for kind, value in doc:
        if kind == "row":
            out.append(f"<div class=row><b>{e(value[0])}</b><span>{e(value[1])}</span></div>")
        else:
            tag = {"name": "h1", "heading": "h2", "line": "div", "text": "p", "bullet": "li", "gap": "div class=gap"}[kind]
            out.append(f"<{tag}>{e(value)}</{tag.split()[0]}>")
    return "\n".join(out)


CSS = """@page{size:A4;margin:16mm} body{font:10.5pt/1.38 '%s';margin:0;color:#222} h1{font-size:21pt;margin:0}
h2{font-size:12.5pt;margin:12pt 0 4pt;border-bottom:1px solid #999;%s} p{margin:2pt 0} li{margin-left:14pt}
.row{display:flex;justify-content:space-between;gap:10pt;margin-top:2pt}.row span{white-space:nowrap}.gap{height:6pt}
.two{display:flex;gap:24pt}.two>*{flex:1}.side{display:flex;gap:20pt}.side>aside{width:30%%;flex:none;background:#eef;padding:6pt}
.side .row{flex-wrap:wrap}"""


def layouts(person):
    letters = "letter-spacing:3pt;text-transform:uppercase" if person["style"]["font"] == "Liberation Sans" else ""
    css = CSS % (person["style"]["font"], letters)
    page = lambda body: f"<!doctype html><meta charset=utf-8><style>{css}</style>{body}"
    one = top(person) + parts(person, "summary", "skills", "experience", "education", "languages")
    left, right = parts(person, "summary", "experience"), parts(person, "education", "skills", "languages")
    aside = [("heading", "Contact")] + [("line", c) for c in person["contact"]] + parts(person, "skills", "languages", "education")
    main = [("name", person["name"]), ("line", person["headline"])] + parts(person, "summary", "experience")
    h = to_html
    return {
        "one-column": (page(h(one)), words(one)),
        "two-column": (page(f"{h(top(person))}<div class=two><div>{h(left)}</div><div>{h(right)}</div></div>"), words(top(person) + left + right)),
        "sidebar": (page(f"<div class=side><aside>{h(aside)}</aside><div style='flex:1'>{h(main)}</div></div>"), words(aside + main)),
    }


def to_pdf(source, target):
    with tempfile.TemporaryDirectory() as folder:
        page = os.path.join(folder, "page.html")
        with open(page, "w", encoding="utf-8") as f:
            f.write(source)
        subprocess.run(
            ["/usr/bin/chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
             "--disable-component-update", "--no-first-run", f"--user-data-dir={folder}/profile",
             f"--print-to-pdf={target}", "--no-pdf-header-footer", page],
            check=True, capture_output=True, timeout=120)


def paragraph(text, style=None, bold=False, bullet=False):
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties += '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if bullet else ""
    run = "<w:rPr><w:b/></w:rPr>" if bold else ""
    body = "<w:tab/>".join(f'<w:t xml:space="preserve">{html.escape(t)}</w:t>' for t in text.split("\t"))
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r>{run}{body}</w:r></w:p>"


def to_docx(doc):
    out = []
    for kind, value in doc:
        if kind == "row":
            out.append(paragraph("\t".join(v for v in value if v), bold=True))
        elif kind == "gap":
            out.append("<w:p/>")
        else:
            out.append(paragraph(value, style={"name": "Title", "heading": "Heading1"}.get(kind), bullet=kind == "bullet"))
    return "".join(out)


def table(left, right):
    cell = lambda doc: f"<w:tc>{to_docx(doc)}</w:tc>"
    return f"<w:tbl><w:tr>{cell(left)}{cell(right)}</w:tr></w:tbl>"


def save_docx(body, target):
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    styles = "".join(f'<w:style w:type="paragraph" w:styleId="{i}"><w:name w:val="{n}"/></w:style>' for i, n in (("Title", "Title"), ("Heading1", "heading 1")))
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
        "word/document.xml": f"<w:document {w}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {w}>{styles}</w:styles>",
    }
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as z:
        for name, content in files.items():
            # A fixed date: the same people give the same bytes.
            z.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), '<?xml version="1.0" encoding="UTF-8"?>' + content)


def expected(person):
    canonical = [s.split("=>")[-1] for v in person["skills"].values() for s in v]
    canonical += [s.split("=>")[-1] for s in person["languages"]] + person["also"]
    season = {"Summer 2019": ("2019-06", "2019-08")}
    jobs = []
    for title, company, _, start, end, _ in person["jobs"]:
        first, last = season[start] if start in season else (start, end)
        jobs.append(dict(title=title, company=company, start=first, end=None if last == "present" else last))
    schools_ = [dict(degree=d, institution=s, field=f, year=y) for d, _, s, f, y in person["education"]]
    return dict(skills=sorted(set(canonical)), experience=jobs, education=schools_)


def main():
    for person in PEOPLE:
        folder = os.path.abspath(person["slug"])
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)

        def write(name, text):
            with open(os.path.join(folder, name), "w", encoding="utf-8") as f:
                f.write(text)

        write("expected.json", json.dumps(expected(person), indent=2, ensure_ascii=False) + "\n")
        for name, (source, text) in layouts(person).items():
            to_pdf(source, os.path.join(folder, name + ".pdf"))
            write(name + ".txt", text)
        plain = top(person) + parts(person, "summary", "experience", "education", "skills", "languages")
        save_docx(to_docx(plain), os.path.join(folder, "plain.docx"))
        write("plain.txt", words(plain))
        left, right = parts(person, "skills", "languages", "education"), parts(person, "summary", "experience")
        save_docx(to_docx(top(person)) + table(left, right), os.path.join(folder, "table.docx"))
        write("table.txt", words(top(person) + left + right))


main()
