#!/usr/bin/env python3
"""Checks an export with OpenSearch's own Python client, against a server that takes what OpenSearch takes and nothing else.

    check_bulk.py FOLDER          exit 1 and one line a fault; needs opensearch-py

Each index is made of its mapping, each file sent as it is (`client.bulk`), and once more document by document with the client's helper
(`helpers.bulk`): both must leave the same documents.
"""
import datetime
import http.server
import json
import os
import re
import sys
import threading

LIMIT = 10_000_000
KINDS = {"text", "keyword", "date", "integer", "short", "double", "boolean", "nested"}
BOUNDS = {"integer": 2**31, "short": 2**15}


def fields_of(properties):
    """Faults of a mapping's fields."""
    for name, field in properties.items():
        if field.get("type") not in KINDS:
            yield f"{name}: type {field.get('type')}"
        if field.get("type") == "nested":
            yield from fields_of(field["properties"])
        if field.get("type") == "date" and field.get("format") not in ("strict_date", "strict_date_optional_time"):
            yield f"{name}: format {field.get('format')}"
        yield from fields_of(field.get("fields", {}))


def is_day(text):
    try:
        return len(text) == 10 and bool(datetime.date.fromisoformat(text))
    except ValueError:
        return False


def is_moment(text):
    found = re.fullmatch(r"(\d{4}-\d\d-\d\d)(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?", text)
    return bool(found) and is_day(found[1])


def faults_of(document, properties, place=""):
    """What a server would refuse of a document."""
    for name, value in document.items():
        field, here = properties.get(name), place + name
        if field is None:
            yield f"{here}: not in the mapping"
            continue
        for item in value if isinstance(value, list) else [value]:
            kind = field["type"]
            number = isinstance(item, (int, float)) and not isinstance(item, bool)
            if item is None:
                continue
            if kind == "nested":
                good = isinstance(item, dict)
                yield from faults_of(item, field["properties"], here + ".") if good else ()
            elif kind == "boolean":
                good = isinstance(item, bool)
            elif kind in BOUNDS:
                good = isinstance(item, int) and number and -BOUNDS[kind] <= item < BOUNDS[kind]
            elif kind == "double":
                good = number
            elif kind == "date":
                good = isinstance(item, str) and (is_day(item) if field["format"] == "strict_date" else is_moment(item))
            else:
                good = isinstance(item, str) or kind == "keyword" and number
                length = 4 * field.get("ignore_above", 2**31)
                good = good and (kind != "keyword" or length <= 32766)
            if not good:
                yield f"{here}: {json.dumps(item, ensure_ascii=False)[:80]} is no {kind}"


class Server(http.server.ThreadingHTTPServer):
    """Indices by name: their mapping, their documents by identifier."""

    def __init__(self):
        self.indices, self.faults = {}, []
        super().__init__(("127.0.0.1", 0), Handler)


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, value, status=200):
        data = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def body(self):
        return self.rfile.read(int(self.headers.get("Content-Length", 0)))

    def do_DELETE(self):
        self.server.indices.pop(self.path.strip("/"), None)
        self.answer({"acknowledged": True})

    def do_PUT(self):
        name, told = self.path.strip("/"), json.loads(self.body())
        analyzers = told["settings"]["analysis"]["analyzer"]
        used = set(re.findall(r'"analyzer": "([^"]+)"', json.dumps(told["mappings"])))
        faults = list(fields_of(told["mappings"]["properties"])) + [f"{one}: no analyzer" for one in used - set(analyzers)]
        if not re.fullmatch(r"[a-z0-9][a-z0-9._-]*", name):
            faults.append(f"{name}: no name of an index")
        self.server.faults += faults
        self.server.indices[name] = (told["mappings"]["properties"], {})
        self.answer({"acknowledged": not faults, "index": name}, 400 if faults else 200)

    def do_POST(self):
        data, items, bad = self.body(), [], []
        lines = data.split(b"\n")[:-1]
        for action, document in zip(lines[::2], lines[1::2]):
            told = json.loads(action)
            (verb, where), = told.items()
            properties, documents = self.server.indices[where["_index"]]
            found = list(faults_of(json.loads(document), properties))
            if verb != "index" or not 0 < len(where["_id"].encode()) <= 512:
                found.append(f"bad action: {action.decode()[:100]}")
            bad += found
            documents[where["_id"]] = json.loads(document)
            items.append({verb: {**where, "status": 400 if found else 201, **({"error": found[0]} if found else {})}})
        if len(lines) % 2:
            bad.append("an action without its document")
        self.server.faults += bad
        self.answer({"took": 1, "errors": bool(bad), "items": items})


def actions(data):
    lines = data.split(b"\n")
    for action, document in zip(lines[::2], lines[1::2]):
        told = next(iter(json.loads(action).values()))
        yield {"_op_type": "index", **told, "_source": json.loads(document)}


def check(folder):
    from opensearchpy import OpenSearch, helpers

    def read(name):
        with open(os.path.join(folder, name), "rb") as file:
            return file.read()

    server = Server()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    client = OpenSearch([{"host": "127.0.0.1", "port": server.server_port}], max_retries=0)
    total = 0
    listed = json.loads(read("congbo-export.json"))["indices"]
    for told in listed:
        name, mapping = told["index"], json.loads(read(told["mapping"]))
        held = []
        for send in (
            lambda data: client.bulk(body=data.decode()),
            lambda data: helpers.bulk(client, actions(data), raise_on_error=False),
        ):
            client.indices.delete(index=name, ignore=[404])
            client.indices.create(index=name, body=mapping, ignore=[400])
            for file in told["files"]:
                data = read(file)
                if len(data) > LIMIT:
                    server.faults.append(f"{file}: {len(data)} bytes")
                if not data.endswith(b"\n"):
                    # The client would mend that.
                    server.faults.append(f"{file}: must be terminated by a newline")
                send(data)
            held.append(server.indices[name][1])
        if held[0] != held[1] or len(held[0]) != told["documents"]:
            server.faults.append(f"{name}: {told['documents']} documents listed, {len(held[0])} and {len(held[1])} held")
        total += len(held[0])
    files = {"congbo-export.json"} | {told["mapping"] for told in listed} | {file for told in listed for file in told["files"]}
    server.faults += [f"{name}: not listed" for name in set(os.listdir(folder)) ^ files]
    server.shutdown()
    return total, server.faults


if __name__ == "__main__":
    count, faults = check(sys.argv[1])
    print("\n".join(sorted(set(faults))[:40]) if faults else count)
    sys.exit(1 if faults else 0)
