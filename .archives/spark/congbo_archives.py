#!/usr/bin/env python3
"""Đọc cả một kho tệp bằng congbo, trên một máy hoặc trên cụm Spark.

    congbo_archives.py targets --from KHO --into KETQUA --workers 4
    spark-submit congbo_archives.py import --from s3://kho/van-ban --into KETQUA --spark --date 2026-11-22
    spark-submit congbo_archives.py targets --table kho.parquet --into KETQUA --spark

KETQUA/targets.ndjson (results.ndjson, import.ndjson): các bản ghi, theo thứ tự đường dẫn, đúng từng byte như một máy chạy.
KETQUA/pages/: trang và bản gốc (import). KETQUA/set-aside.ndjson: tệp không đọc được, kèm thông báo. KETQUA/messages.txt: lời nhắc
về các tệp đọc được. KETQUA/done.json có khi mọi thứ đã xong. Bị ngắt thì chạy lại đúng lệnh đó: phần đã xong không làm lại.
"""
import argparse
import collections
import concurrent.futures
import dataclasses
import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from congbo_stores import Folder, Table, open_store  # noqa: E402  (beside this file; Spark is given it too)

ENDINGS = {"targets": [".md"], "results": [".md"], "import": [".docx", ".docm", ".doc", ".pdf", ".html", ".htm", ".rtf"]}


class ToolFailure(Exception):
    """The tool itself does not run, or is told to stop: no fault of any file."""


@dataclasses.dataclass(frozen=True)
class Job:
    """What is to be done; what a worker needs of it."""

    mode: str
    source: object
    store: object
    tool: str
    limit: float
    date: str = ""
    portal: bytes = b""


# MARK: Batches


def batches(items, mean, most=512, bytes_of_names=100_000):
    """Runs of items in order of their paths. Where a run ends follows from the paths alone, so that a file more or less changes
    one run and the parts of all others stay."""
    run, size = [], 0
    for item in sorted(items, key=lambda item: item.path.encode()):
        run.append(item)
        size += len(item.path.encode()) + 1
        ends = int.from_bytes(hashlib.sha256(item.path.encode()).digest()[:4], "big") % mean == 0
        if ends or len(run) == most or size > bytes_of_names:
            yield run
            run, size = [], 0
    if run:
        yield run


def key(job, batch, tool_hash):
    """Names the part of a batch: of the files, the tool, this job and its options. Whatever changes makes another part."""
    told = [job.mode, tool_hash, own_hash(), job.date, hashlib.sha256(job.portal).hexdigest(), job.limit]
    return hashlib.sha256(json.dumps([told, [dataclasses.astuple(item) for item in batch]]).encode()).hexdigest()[:32]


def own_hash():
    folder = os.path.dirname(os.path.abspath(__file__))
    names = ["congbo_archives.py", "congbo_stores.py"]
    return hashlib.sha256(b"".join(Folder(folder).read(name) for name in names)).hexdigest()


# MARK: One batch


def run(tool, arguments, folder, limit):
    """Runs the tool: its exit code (None where it ran too long), what it wrote to standard output and to standard error."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        try:
            process = subprocess.Popen(
                [tool, *arguments], cwd=folder, stdin=subprocess.DEVNULL, stdout=out, stderr=err, start_new_session=True)
        except OSError as error:
            raise ToolFailure(f"Không chạy được {tool}: {error}") from error
        try:
            code = process.wait(limit)
        except subprocess.TimeoutExpired:
            # What it had started goes too.
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            code = None
        out.seek(0)
        err.seek(0)
        output, message = out.read(), err.read().decode("utf-8", "replace")
    if code in (-signal.SIGTERM, -signal.SIGINT, -signal.SIGHUP) or (code is not None and code > 1):
        raise ToolFailure(f"{tool} {arguments[0]} dừng với mã {code}: {message[-2000:]}")
    return code, output, message


def aside(path, code, message):
    """Why a file is set aside, by the tool's exit code. What may lie in the machine, not in the file, is tried again by the next
    run."""
    if code is None:
        message = "Quá thời hạn cho một tệp (--limit).\n" + message
    elif code < 0:
        message = f"congbo dừng đột ngột (tín hiệu {-code}).\n" + message
    return {"path": path, "message": message.strip(), "retry": code is None or code < 0}


def not_brought(path, error):
    return {"path": path, "message": f"Không lấy được tệp: {error.strerror or error}", "retry": True}


def line(sign, value):
    return sign + json.dumps(value, ensure_ascii=False, sort_keys=True).encode() + b"\n"


def read_batch(job, batch):
    """The lines of a part: `=` a record, `~` messages, `!` a file set aside."""
    with tempfile.TemporaryDirectory(prefix="congbo-") as scratch:
        folder, paths, lines = scratch + "/archive", [], []
        for item in batch:
            try:
                folder = job.source.bring(item.path, scratch + "/archive")
                paths.append(item.path)
            except OSError as error:
                lines.append(line(b"!", not_brought(item.path, error)))
        if job.mode == "import":
            for number, path in enumerate(paths):
                lines += import_file(job, path, folder, f"{scratch}/{number}")
            return lines
        return lines + read_figures(job, paths, folder)


def read_figures(job, paths, folder):
    if not paths:
        return []
    command = [job.mode, "--format", "ndjson", "--"]
    code, output, message = run(job.tool, command + paths, folder, job.limit)
    if code == 0:
        told = [line(b"~", message)] if message else []
        return [b"=" + record + b"\n" for record in output.split(b"\n") if record] + told
    if len(paths) == 1:
        return [line(b"!", aside(paths[0], code, message))]
    # Which of them it was: each by itself.
    return [made for path in paths for made in read_figures(job, [path], folder)]


def import_one(job, path, folder, source):
    """Imports a file into the portal in a folder; its exit code, the name of the page (None where it stood already), messages."""
    os.makedirs(source + "/content/van-ban", exist_ok=True)
    if job.portal:
        with open(source + "/content/portal.yml", "wb") as file:
            file.write(job.portal)
    arguments = ["import", "--source", source, "--into", "content/van-ban", "--date", job.date, "--", path]
    code, output, message = run(job.tool, arguments, folder, job.limit)
    written = output.decode().strip().split("\n")[-1] if code == 0 else ""
    return code, os.path.basename(written) or None, message


def import_file(job, path, folder, source):
    code, page, message = import_one(job, path, folder, source)
    if code != 0:
        return [line(b"!", aside(path, code, message))]
    files = {}
    made = source + "/content/van-ban"
    for name in sorted(os.listdir(made)):
        files[name] = keep(job.store, made + "/" + name)
    return [line(b"=", {"path": path, "page": page, "files": files, "messages": message})]


def keep(store, path):
    """Puts a file where its content names it."""
    with open(path, "rb") as file:
        data = file.read()
    digest = hashlib.sha256(data).hexdigest()
    store.write("files/" + digest, data)
    return digest


def process(job, named):
    """Makes the part of a batch. The last line says that all of it is there."""
    name, batch = named
    lines = read_batch(job, batch)
    job.store.write(f"parts/{name}", b"".join(lines) + line(b".", len(lines)))


def lines_of(store, name):
    """The lines of a part; None where it is not there whole."""
    data = store.read(f"parts/{name}")
    lines = data.split(b"\n")[:-1] if data else []
    return lines[:-1] if lines and lines[-1] == b".%d" % (len(lines) - 1) else None


# MARK: All of it


def unfinished(job, plan):
    there = set(job.store.names("parts"))
    for name, batch in plan:
        lines = lines_of(job.store, name) if name in there else None
        if lines is None or any(made[:1] == b"!" and json.loads(made[1:])["retry"] for made in lines):
            yield name, batch


def on_this_machine(job, todo, workers):
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        for done in [pool.submit(process, job, named) for named in todo]:
            done.result()


def start_spark(job_name, tool):
    """A session of Spark, to whose machines the tool and this job are sent along."""
    from pyspark.sql import SparkSession

    session = SparkSession.builder.appName(job_name).getOrCreate()
    session.sparkContext.addFile(tool)
    for module in ["congbo_archives.py", "congbo_stores.py"]:
        session.sparkContext.addPyFile(os.path.join(os.path.dirname(os.path.abspath(__file__)), module))
    return session


def on_spark(session, job, todo):
    """The same work on a cluster; a task that fails is run again by Spark and makes the same."""
    from pyspark import SparkFiles

    context, name = session.sparkContext, os.path.basename(job.tool)

    def work(job, named):
        import congbo_archives

        congbo_archives.process(dataclasses.replace(job, tool=SparkFiles.get(name)), named)

    if not isinstance(job.source, Table):
        return context.parallelize(todo, len(todo)).foreach(lambda named: work(job, named))
    place = {item.path: index for index, (_, batch) in enumerate(todo) for item in batch}
    bare = dataclasses.replace(job, source=None)
    rows = job.source.rows().filter(lambda row: row[0] in place).map(lambda row: (place[row[0]], row))
    rows.groupByKey(len(todo)).foreach(
        lambda group: work(dataclasses.replace(bare, source=Table.of(dict(group[1]))), todo[group[0]]))


def tied(records):
    """Groups of records that one machine would not have imported independently: pages that want one name, files of one name."""
    parent = list(range(len(records)))

    def root(index):
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    first = {}
    for index, record in enumerate(records):
        stem = re.sub(r"(-\d+)+$", "", (record["page"] or "")[:-3])
        origin = "".join(c for c in os.path.basename(record["path"]).lower() if c.isalnum())
        for token in [("stem", stem), ("origin", origin), *(("file", name) for name in record["files"])]:
            parent[root(index)] = root(first.setdefault(token, index))
    groups = collections.defaultdict(list)
    for index in range(len(records)):
        groups[root(index)].append(records[index])
    return [group for group in groups.values() if len(group) > 1]


def settle(job, records):
    """Imports each group once more, one file after the other into one folder, as one machine would: who has a name first keeps it."""
    asides, groups = [], tied(records)
    job = dataclasses.replace(job, source=job.source.only({record["path"] for group in groups for record in group}))
    for group in groups:
        with tempfile.TemporaryDirectory(prefix="congbo-") as scratch:
            source, folder = scratch + "/portal", scratch
            made = source + "/content/van-ban"
            os.makedirs(made)
            for record in group:
                folder = job.source.bring(record["path"], scratch + "/archive")
                before = set(os.listdir(made))
                code, page, message = import_one(job, record["path"], folder, source)
                names = sorted(set(os.listdir(made)) - before)
                record.update(page=page, messages=message, files={name: keep(job.store, f"{made}/{name}") for name in names})
                if code != 0:
                    asides.append(aside(record["path"], code, message))
                    record["path"] = None
    records[:] = [record for record in records if record["path"] is not None]
    return asides


def finish(job, plan, listing):
    """Puts the parts together. Returns how many records there are and how many files were set aside."""
    asides, records, count = list(listing.asides), [], 0
    with job.store.stream(f"{job.mode}.ndjson") as out, job.store.stream("messages.txt") as messages:
        for name, _ in plan:
            for made in lines_of(job.store, name):
                sign, rest = made[:1], made[1:]
                if sign == b"!":
                    asides.append(json.loads(rest))
                elif sign == b"~":
                    messages.write(json.loads(rest).encode())
                elif job.mode == "import":
                    records.append(json.loads(rest))
                else:
                    out.write(rest + b"\n")
                    count += 1
        if job.mode == "import":
            asides += settle(job, records)
            for record in records:
                messages.write(record["messages"].encode())
                told = {"path": record["path"], "page": record["page"], "files": sorted(record["files"])}
                out.write(line(b"", told))
            job.store.gather("pages", {name: digest for record in records for name, digest in record["files"].items()})
            count = len(records)
    with job.store.stream("set-aside.ndjson") as out:
        for told in sorted(asides, key=lambda told: told["path"].encode("utf-8", "replace")):
            out.write(line(b"", {"path": told["path"], "message": told["message"]}))
    job.store.keep_only("parts", {name for name, _ in plan})
    if job.mode == "import":
        job.store.keep_only("files", {digest for record in records for digest in record["files"].values()} | kept(job, plan))
    return count, len(asides)


def kept(job, plan):
    """Contents that parts name: what a next run begins with."""
    return {
        digest for name, _ in plan for made in lines_of(job.store, name) if made[:1] == b"="
        for digest in json.loads(made[1:])["files"].values()}


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mode", choices=sorted(ENDINGS))
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--from", dest="source", help="thư mục, hoặc địa chỉ kho đối tượng: s3://…, gs://…, hdfs://…")
    where.add_argument("--table", help="bảng của Spark, hoặc tệp Parquet; cột path và text")
    parser.add_argument("--columns", default="path,text", help="tên hai cột của bảng (mặc định: path,text)")
    parser.add_argument("--into", required=True, help="nơi ghi kết quả; mọi máy của cụm phải ghi được")
    parser.add_argument("--congbo", default="congbo", help="chương trình congbo")
    parser.add_argument("--spark", action="store_true", help="chạy trên Spark")
    parser.add_argument("--workers", type=int, default=os.cpu_count(), help="không có Spark: số việc làm cùng lúc")
    parser.add_argument("--date", default="", help="import: ngày đăng, dạng 2026-11-22")
    parser.add_argument("--portal", help="import: portal.yml của cổng, để biết tên các cơ quan")
    parser.add_argument("--limit", type=float, default=300, help="số giây nhiều nhất cho một lần gọi congbo")
    parser.add_argument("--strict", action="store_true", help="mã ra là 1 khi có tệp bị để riêng")
    arguments = parser.parse_args()
    if arguments.mode == "import" and not arguments.date:
        parser.error("import cần --date, để chạy lại vẫn ra đúng như trước")
    if arguments.table and not arguments.spark:
        parser.error("--table cần --spark")
    arguments.tool = shutil.which(arguments.congbo)
    if not arguments.tool:
        parser.error(f"không thấy chương trình {arguments.congbo} (--congbo)")
    if "://" not in (arguments.source or "://") + arguments.into:
        source, into = os.path.realpath(arguments.source), os.path.realpath(arguments.into)
        if not os.path.isdir(source):
            parser.error(f"không có thư mục {arguments.source}")
        if os.path.commonpath([source, into]) == source:
            parser.error("--into không được nằm trong --from")
    return arguments


def main():
    arguments = read_arguments()
    tool = os.path.abspath(arguments.tool)
    session = start_spark(f"congbo {arguments.mode}", tool) if arguments.spark else None
    source = Table(session, arguments.table, arguments.columns) if arguments.table else open_store(arguments.source)
    portal = open(arguments.portal, "rb").read() if arguments.portal else b""
    store = open_store(arguments.into)
    job = Job(arguments.mode, source, store, tool, arguments.limit, arguments.date, portal)
    store.remove("done.json")
    listing = source.list(ENDINGS[job.mode])
    tool_hash = hashlib.sha256(open(tool, "rb").read()).hexdigest()
    mean = 16 if job.mode == "import" else 128
    plan = [(key(job, batch, tool_hash), batch) for batch in batches(listing.items, mean)]
    todo = list(unfinished(job, plan))
    try:
        if todo and session:
            on_spark(session, job, todo)
        elif todo:
            on_this_machine(job, todo, arguments.workers)
    except Exception as error:
        # Spark tells of a worker's exception in one of its own.
        sys.exit(f"{str(error)[:6000]}\nChưa xong; chạy lại đúng lệnh này để làm tiếp.")
    count, bad = finish(job, plan, listing)
    skipped = dict(sorted(listing.skipped.items()))
    told = {"files": len(listing.items), "records": count, "set_aside": bad, "not_read": skipped}
    store.write("done.json", line(b"", told))
    others = "".join(f"; không đọc {number} tệp {what}" for what, number in skipped.items())
    print(f"{len(listing.items)} tệp, {count} bản ghi, {bad} tệp để riêng{others}. Làm {len(todo)} trong {len(plan)} phần.")
    return 1 if bad and arguments.strict else 0


if __name__ == "__main__":
    sys.exit(main())
