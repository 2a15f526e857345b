#!/usr/bin/env python3
"""Lets a scanner of plain addresses into a single page: what it asks for is asked of the product as the page's own script does.

usage: e25-bridge.py PRODUCT PORT COOKIES

  GET /cases?q=a      opens a page, goes to the route with that query, and answers with all that the server sent for it
  GET /~type/cases?text=a
                      goes to the route and types the value into every text field of it
It listens on this machine only, and answers one after the other."""
import json
import sys
import urllib.error
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer

PRODUCT, PORT, COOKIES = sys.argv[1], int(sys.argv[2]), sys.argv[3]
FIELDS = {"vaadin-text-field", "vaadin-text-area", "vaadin-combo-box", "vaadin-email-field"}
TYPED = 3


def ask(path, body=None):
    request = urllib.request.Request(PRODUCT + path, data=body and json.dumps(body).encode(), headers={"Cookie": COOKIES})
    if body:
        request.add_header("Content-Type", "application/json")
    with urllib.request.urlopen(request, timeout=30) as answer:
        text = answer.read().decode()
    return json.loads(text[9:-1] if text.startswith("for(;;);[") else text)


class Page:
    def __init__(self):
        page = ask("/?v-r=init&location=&query=")["appConfig"]
        self.address = "/?v-r=uidl&v-uiId=%d" % page["v-uiId"]
        self.key = page["uidl"]["Vaadin-Security-Key"]
        self.heard, self.said, self.fields = page["uidl"]["syncId"], 0, []

    def say(self, *words):
        answer = ask(self.address, {"csrfToken": self.key, "rpc": words, "syncId": self.heard, "clientId": self.said})
        self.heard, self.said = answer["syncId"], self.said + 1
        self.fields += [c["node"] for c in answer.get("changes", []) if c.get("key") == "tag" and c.get("value") in FIELDS]
        return answer

    def go(self, route, query):
        return self.say({"type": "event", "node": 1, "event": "ui-navigate",
                         "data": {"route": route, "query": query, "appShellTitle": "", "historyState": {"idx": 0}, "trigger": ""}})

    def type(self, value):
        words = []
        for field in self.fields[:TYPED]:
            words += [{"type": "mSync", "node": field, "feature": 1, "property": "value", "value": value},
                      {"type": "event", "node": field, "event": "change", "data": {}}]
        return self.say(*words)


def answer_of(path):
    asked = urllib.parse.urlsplit(path)
    route, typing = urllib.parse.unquote(asked.path.lstrip("/")), False
    if route.startswith("~type/"):
        route, typing = route[len("~type/"):], True
    page = Page()
    answers = [page.go(route, "" if typing else asked.query)]
    if typing:
        answers.append(page.type(urllib.parse.parse_qs(asked.query).get("text", [""])[0]))
    answers = [{"changes": a.get("changes"), "execute": a.get("execute"), "meta": a.get("meta")} for a in answers]
    try:
        ask("/?v-r=uidl&v-uiId=" + page.address.rsplit("=", 1)[1], {"csrfToken": page.key, "UNLOAD": True, "rpc": [], "syncId": page.heard, "clientId": page.said})
    except (urllib.error.URLError, ValueError, KeyError):
        pass  # what an open page keeps is given back when it is not heard of for a while
    return json.dumps(answers, ensure_ascii=False)


class Bridge(BaseHTTPRequestHandler):
    def do_GET(self):
        status, text = 200, ""
        try:
            text = answer_of(self.path)
        except urllib.error.HTTPError as e:
            status, text = e.code, e.read().decode(errors="replace")
        except (ValueError, KeyError) as e:
            status, text = 400, str(e)
        body = text.encode()
        try:
            self.send_response(status)
            self.send_header("Content-Type", "application/json; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except BrokenPipeError:
            pass  # the scanner does not wait for every answer

    def log_message(self, *_):
        pass


HTTPServer(("127.0.0.1", PORT), Bridge).serve_forever()
