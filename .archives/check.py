"""What `make archives` runs: the jobs of this folder, compared with what one machine makes. A line for each that holds; else it ends
with what does not."""
import filecmp
import glob
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
TOOL = sys.argv[1]
JOB = [sys.executable, HERE + "/spark/congbo_archives.py"]
TIMES = int(os.environ.get("TIMES", "30"))


def run(command, **options):
    done = subprocess.run(command, capture_output=True, **options)
    if done.returncode != 0:
        sys.exit(f"{command[:6]} … ended with {done.returncode}:\n{(done.stdout + done.stderr).decode()[-4000:]}")
    return done


def same(what, first, second):
    if first != second:
        sys.exit(f"{what}: differs from one machine's")
    print(f"{what}: as one machine")


def read(path):
    with open(path, "rb") as file:
        return file.read()


def paths(archive, endings):
    found = [os.path.relpath(path, archive) for path in glob.glob(archive + "/**/*", recursive=True) if os.path.isfile(path)]
    return sorted((path for path in found if path.endswith(endings)), key=str.encode)


def make_archives(scratch):
    """The documents of this repository many times over, and files that are none; web pages to import."""
    for number in range(TIMES):
        folder = f"{scratch}/kho/năm {2000 + number}"
        shutil.copytree(HERE + "/../content/van-ban", folder, ignore=lambda _, names: [n for n in names if not n.endswith(".md")])
    for name, data in {"hỏng.md": b"a\xff\xfe", "rỗng.md": b"", "hở.md": b"---\ntitle: x\n", "-x.md": "- 90% xã.\n".encode()}.items():
        with open(f"{scratch}/kho/{name}", "wb") as file:
            file.write(data)
    os.mkdir(scratch + "/tệp")
    for number in range(1, 60):
        # Numbers that meet, and files that are no documents.
        page = (
            f"<html><body><p>ỦY BAN NHÂN DÂN TỈNH A</p><p>Số: {number % 50}/KH-UBND</p><p>A, ngày 05 tháng 3 năm 2024</p>"
            f"<p>KẾ HOẠCH</p><p>Về nước sạch {number}</p><p>1. Phấn đấu {number}% hộ dân dùng nước sạch.</p></body></html>")
        with open(f"{scratch}/tệp/{number:02}.{'html' if number % 9 else 'docx'}", "w", encoding="utf-8") as file:
            file.write(page if number % 9 else "PK" + page)


def job(mode, *arguments):
    return run([*JOB, mode, *arguments, "--congbo", TOOL])


def killed(mode, out, *arguments):
    """Kills the job, and all that it started, as soon as it has made something; then runs it to its end."""
    command = [*JOB, mode, *arguments, "--into", out, "--congbo", TOOL]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    while process.poll() is None and not glob.glob(out + "/parts/*"):
        time.sleep(0.02)
    before = len(glob.glob(out + "/parts/*"))
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    if os.path.exists(out + "/done.json"):
        sys.exit(f"{mode}: the job ended before it was killed; set TIMES higher")
    told = run(command).stdout.decode().strip()
    print(f"{mode}: killed after {before} parts, then: {told}")


def check_targets(scratch):
    archive = scratch + "/kho"
    files = paths(archive, ".md")
    made = subprocess.run([TOOL, "targets", "--format", "ndjson", "--", *files], cwd=archive, capture_output=True)
    one = made.stdout
    killed("targets", scratch + "/a", "--from", archive, "--spark")
    same(f"targets on Spark, {len(files)} files, {one.count(b'{')} records", read(scratch + "/a/targets.ndjson"), one)
    asides = [json.loads(line) for line in read(scratch + "/a/set-aside.ndjson").splitlines()]
    same("files set aside", [told["path"] for told in asides], ["hỏng.md", "hở.md", "rỗng.md"])
    for told in asides:
        print("   ", told["message"].split("\n")[0])
    job("targets", "--from", "file://" + archive, "--into", "file://" + scratch + "/b", "--spark")
    same("targets of an object store (file://)", read(scratch + "/b/targets.ndjson"), one)
    check_table(scratch, files, one)
    check_object_store(scratch, one)


def check_table(scratch, files, one):
    import pyarrow
    import pyarrow.parquet

    # Bytes that are no text have no place in a column of texts.
    files = [path for path in files if path != "hỏng.md"]
    texts = [read(f"{scratch}/kho/{path}").decode() for path in files]
    table = pyarrow.table({"path": files + ["hai.md", "hai.md", None], "text": texts + ["a", "b", "c"]})
    pyarrow.parquet.write_table(table, scratch + "/kho.parquet")
    told = job("targets", "--table", scratch + "/kho.parquet", "--into", scratch + "/c", "--spark").stdout.decode()
    same("targets of a table (Parquet)", read(scratch + "/c/targets.ndjson"), one)
    if "hai.md" not in read(scratch + "/c/set-aside.ndjson").decode() or "dòng thiếu" not in told:
        sys.exit("rows of one path, or without, are not told: " + told)


def check_object_store(scratch, one):
    """S3, as moto plays it."""
    import pyarrow.fs

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [os.path.dirname(sys.executable) + "/moto_server", "-H", "127.0.0.1", "-p", str(port)], stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    try:
        check_s3(scratch, one, f"127.0.0.1:{port}", pyarrow.fs)
    finally:
        server.kill()


def check_s3(scratch, one, host, fs):
    os.environ.update(AWS_ACCESS_KEY_ID="x", AWS_SECRET_ACCESS_KEY="x", AWS_EC2_METADATA_DISABLED="true")
    where = f"?endpoint_override={host}&scheme=http&region=us-east-1"
    store = fs.S3FileSystem(
        endpoint_override=host, scheme="http", region="us-east-1", allow_bucket_creation=True, request_timeout=60,
        connect_timeout=60)
    for bucket in ["kho", "ra-day"]:
        for attempt in range(60):
            # The server may not listen yet.
            try:
                store.create_dir(bucket)
                break
            except OSError:
                if attempt == 59:
                    raise
                time.sleep(1)
    fs.copy_files(scratch + "/kho", "kho/vb", destination_filesystem=store)
    told = job("targets", "--from", "s3://kho/vb" + where, "--into", "s3://ra-day/t" + where, "--spark").stdout.decode()
    with store.open_input_stream("ra-day/t/targets.ndjson") as file:
        same("targets of S3, into S3", file.read(), one)
    again = job("targets", "--from", "s3://kho/vb" + where, "--into", "s3://ra-day/t" + where, "--workers", "2").stdout.decode()
    if "Làm 0 trong" not in again:
        sys.exit("what stands in S3 is made again: " + told + again)


def check_import(scratch):
    files, date = paths(scratch + "/tệp", ("html", "docx")), ["--date", "2026-11-22"]
    os.makedirs(scratch + "/cổng/content/van-ban")
    subprocess.run(
        [TOOL, "import", "--source", scratch + "/cổng", "--into", "content/van-ban", *date, "--", *files], cwd=scratch + "/tệp",
        capture_output=True)
    killed("import", scratch + "/d", "--from", scratch + "/tệp", *date, "--spark")
    names = sorted(os.listdir(scratch + "/cổng/content/van-ban"))
    _, differ, missing = filecmp.cmpfiles(scratch + "/d/pages", scratch + "/cổng/content/van-ban", names, shallow=False)
    same(f"import on Spark, {len(files)} files, {len(names)} pages", (sorted(os.listdir(scratch + "/d/pages")), differ, missing), (names, [], []))


def check_export(scratch):
    folder = scratch + "/opensearch"
    run([TOOL, "export", "--format", "opensearch", "--source", HERE + "/..", "--into", folder])
    count = run([sys.executable, HERE + "/opensearch/check_bulk.py", folder]).stdout.decode().strip()
    print(f"export: {count} documents taken by opensearch-py")


def check_duckdb(scratch):
    import duckdb

    run([TOOL, "build", "--source", HERE + "/..", "--output", scratch + "/site"])
    os.makedirs(scratch + "/hoi")
    shutil.copytree(scratch + "/site/data", scratch + "/hoi/data")
    os.chdir(scratch + "/hoi")
    connection = duckdb.connect()
    answers = []
    for statement in duckdb.extract_statements(read(HERE + "/duckdb/cau-hoi.sql").decode()):
        found = connection.execute(statement)
        if found.description and statement.type == duckdb.StatementType.SELECT:
            answers.append(found.fetchall())
    for table in ["targets", "results"]:
        served = json.loads(read(f"data/{table}.json"))[table]
        columns = ["id", "quote", "value", "unit", "fields", "issued"]
        held = connection.execute(f"SELECT {', '.join(columns)} FROM '{table}.parquet'").fetchall()
        told = [tuple(record[name] or ("" if name == "unit" else None) if name != "fields" else record[name] for name in columns) for record in served]
        held = [tuple(str(v) if n == "issued" and v else v or ("" if n == "unit" else None) if n != "fields" else v for n, v in zip(columns, row)) for row in held]
        same(f"{table}.parquet, {len(held)} rows", sorted(held, key=str), sorted(told, key=str))
    if len(answers) != 3 or not all(answers):
        sys.exit(f"duckdb: {len(answers)} answers: {answers}")
    for answer in answers:
        print("   ", answer[:3])


def main():
    with tempfile.TemporaryDirectory(prefix="congbo-archives-") as scratch:
        make_archives(scratch)
        check_export(scratch)
        check_duckdb(scratch)
        check_targets(scratch)
        check_import(scratch)


if __name__ == "__main__":
    main()
