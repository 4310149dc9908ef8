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
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
# Beside this file; Spark is given them too.
from congbo_batch import Job, aside, import_one, keep, line, lines_of, process  # noqa: E402
from congbo_stores import Folder, Table, open_store  # noqa: E402

MODULES = ["congbo_archives.py", "congbo_batch.py", "congbo_stores.py"]

ENDINGS = {"targets": [".md"], "results": [".md"], "import": [".docx", ".docm", ".doc", ".pdf", ".html", ".htm", ".rtf"]}


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
    return hashlib.sha256(b"".join(Folder(folder).read(name) for name in MODULES)).hexdigest()


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
    for module in MODULES:
        session.sparkContext.addPyFile(os.path.join(os.path.dirname(os.path.abspath(__file__)), module))
    return session


def on_spark(session, job, todo):
    """The same work on a cluster; a task that fails is run again by Spark and makes the same."""
    from pyspark import SparkFiles

    context, name = session.sparkContext, os.path.basename(job.tool)

    def work(job, named):
        import congbo_batch

        congbo_batch.process(dataclasses.replace(job, tool=SparkFiles.get(name)), named)

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
