"""Checks every link, anchor and picture in a folder of documentation. Links to the pages of these crates
on docs.rs are looked up in the folder, too; other sites are not visited."""

import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag

DOCS_RS = re.compile(r"https://docs\.rs/(?:sipcause[a-z-]*/latest/|(?=sipcause$))")


class Page(HTMLParser):
    def __init__(self, path):
        super().__init__()
        self.anchors, self.links = set(), []
        self.feed(path.read_text())

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.anchors.add(unquote(attributes.get("id") or ""))
        link = attributes.get("href" if tag == "a" else "src")
        if link:
            self.links.append(link)


def main(root):
    pages = {path: Page(path) for path in root.rglob("*.html")}
    dead = set()
    for path, page in pages.items():
        # The pages of the source code, and those of the search and the settings, are for scripts.
        if path.relative_to(root).parts[0] in {"src", "help.html", "settings.html"}:
            continue
        for link in page.links:
            local = DOCS_RS.sub(root.as_uri() + "/", link)
            address, anchor = urldefrag(local)
            if re.match(r"(https?|mailto|javascript|data):", address):
                continue
            base = Path(unquote(address.removeprefix("file://")))
            target = (path.parent / base).resolve() if address else path
            target = target / "index.html" if target.is_dir() else target
            is_code = target.is_relative_to(root / "src")
            found = target.exists() and (
                not anchor or is_code or unquote(anchor) in pages[target].anchors
            )
            if not found:
                dead.add(f"{path.relative_to(root)}: {link}")
    print(f"{len(pages)} pages, {len(dead)} dead links", *sorted(dead), sep="\n")
    sys.exit(bool(dead))


main(Path(sys.argv[1]).resolve())
