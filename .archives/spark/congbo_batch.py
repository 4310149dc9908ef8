"""Some files of an archive, read with congbo: what each worker does, on this machine or on one of a cluster."""
import dataclasses
import hashlib
import json
import os
import signal
import subprocess
import tempfile


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
