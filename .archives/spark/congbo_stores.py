"""Where archives lie and results go: a folder, an object store (by pyarrow.fs), a table of Spark."""
import collections
import contextlib
import dataclasses
import hashlib
import os
import shutil
import tempfile


@dataclasses.dataclass(frozen=True)
class Item:
    """A file of the archive: its path below the archive's root, its size in bytes, what changes when its content does."""

    path: str
    size: int
    stamp: str


@dataclasses.dataclass
class Listing:
    """What an archive holds: what is read, what cannot be, and how many files of which sort are not asked for."""

    items: list = dataclasses.field(default_factory=list)
    asides: list = dataclasses.field(default_factory=list)
    skipped: collections.Counter = dataclasses.field(default_factory=collections.Counter)

    def add(self, path, size, stamp, endings):
        ending = os.path.splitext(path)[1].lower()
        if any(part.startswith(".") for part in path.split("/")):
            self.skipped["ẩn"] += 1
        elif ending not in endings:
            self.skipped[ending.encode("utf-8", "replace").decode() or "không đuôi"] += 1
        elif not usable(path):
            shown = path.encode("utf-8", "replace").decode()
            self.asides.append({"path": shown, "message": "Tên tệp không dùng được: không phải UTF-8, hoặc ra ngoài thư mục."})
        else:
            self.items.append(Item(path, size, stamp))


def usable(path):
    """Whether a path stays below a folder and is text."""
    try:
        parts = path.encode().split(b"/")
    except UnicodeEncodeError:
        return False
    return b"\0" not in path.encode() and all(0 < len(part) < 256 and part not in (b".", b"..") for part in parts)


def open_store(where):
    """The folder or object store at an address."""
    return ObjectStore(where) if "://" in where else Folder(where)


class Folder:
    """A folder that all machines see under one path."""

    def __init__(self, root):
        self.root = os.path.abspath(root)

    def _path(self, name):
        return os.path.join(self.root, name)

    # What is read

    def list(self, endings):
        listing = Listing()

        def fail(error):
            raise error

        for folder, folders, names in os.walk(self.root, onerror=fail):
            for name in names + [name for name in folders if os.path.islink(os.path.join(folder, name))]:
                path = os.path.join(folder, name)
                status = os.lstat(path)
                if not os.path.isfile(path) or os.path.islink(path):
                    listing.skipped["không thường (liên kết, thiết bị)"] += 1
                else:
                    listing.add(os.path.relpath(path, self.root), status.st_size, str(status.st_mtime_ns), endings)
        return listing

    def bring(self, path, folder):
        """Where the tool finds the file: the folder to stand in, from which `path` leads to it."""
        return self.root

    def only(self, paths):
        """The same with nothing but some files, where that makes them quicker to bring."""
        return self

    # What is written

    def names(self, folder):
        with contextlib.suppress(FileNotFoundError):
            return [name for name in os.listdir(self._path(folder)) if not name.startswith(".")]
        return []

    def read(self, name):
        with contextlib.suppress(FileNotFoundError), open(self._path(name), "rb") as file:
            return file.read()
        return b""

    def write(self, name, data):
        with self.stream(name) as out:
            out.write(data)

    @contextlib.contextmanager
    def stream(self, name):
        """A file that is there whole when the block has ended, or as it was before."""
        path = self._path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        handle, part = tempfile.mkstemp(prefix=".", dir=os.path.dirname(path))
        try:
            os.fchmod(handle, 0o644)
            with os.fdopen(handle, "wb") as out:
                yield out
            os.replace(part, path)
        except BaseException:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(part)
            raise

    def remove(self, name):
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self._path(name))

    def keep_only(self, folder, names):
        """Takes away all other files of a folder, and what a killed run left half written."""
        with contextlib.suppress(FileNotFoundError):
            for name in os.listdir(self._path(folder)):
                if name not in names:
                    os.unlink(self._path(f"{folder}/{name}"))

    def gather(self, folder, files):
        """A folder of the contents that stand under `files/`, by name; it comes into view when it is whole."""
        new, old = self._path("." + folder + ".new"), self._path("." + folder + ".old")
        for path in [new, old]:
            shutil.rmtree(path, ignore_errors=True)
        os.makedirs(new)
        for name, digest in files.items():
            shutil.copyfile(self._path("files/" + digest), os.path.join(new, name))
        if os.path.exists(self._path(folder)):
            os.rename(self._path(folder), old)
        os.rename(new, self._path(folder))
        shutil.rmtree(old, ignore_errors=True)


class ObjectStore:
    """What pyarrow.fs reaches: s3://, gs://, hdfs://, file://. An object is there whole or not at all."""

    def __init__(self, address):
        self.address = address.rstrip("/")

    @property
    def _files(self):
        from pyarrow import fs

        found, root = fs.FileSystem.from_uri(self.address)
        return fs.SubTreeFileSystem(root, found)

    def list(self, endings):
        from pyarrow import fs

        listing = Listing()
        for found in self._files.get_file_info(fs.FileSelector("", recursive=True)):
            if found.type == fs.FileType.File:
                listing.add(found.path, found.size, str(found.mtime_ns), endings)
        return listing

    def bring(self, path, folder):
        data = self.read(path)
        put(folder, path, data)
        return folder

    def only(self, paths):
        return self

    def names(self, folder):
        from pyarrow import fs

        return [found.base_name for found in self._files.get_file_info(fs.FileSelector(folder, allow_not_found=True))]

    def read(self, name):
        with self._files.open_input_stream(name) as file:
            return file.read()

    def write(self, name, data):
        files = self._files
        if "/" in name:
            files.create_dir(os.path.dirname(name), recursive=True)
        with files.open_output_stream(name) as out:
            out.write(data)

    @contextlib.contextmanager
    def stream(self, name):
        with tempfile.TemporaryFile() as out:
            yield out
            out.seek(0)
            files = self._files
            with files.open_output_stream(name) as to:
                shutil.copyfileobj(out, to, 1 << 20)

    def remove(self, name):
        with contextlib.suppress(FileNotFoundError):
            self._files.delete_file(name)

    def keep_only(self, folder, names):
        files = self._files
        for name in self.names(folder):
            if name not in names:
                files.delete_file(f"{folder}/{name}")

    def gather(self, folder, files):
        self._files.create_dir(folder, recursive=True)
        for name, digest in files.items():
            self._files.copy_file("files/" + digest, f"{folder}/{name}")
        self.keep_only(folder, set(files))


class Table:
    """A table of Spark: the path and the text (or bytes) of each file."""

    def __init__(self, session, name, columns):
        self.session, self.name, self.columns = session, name, columns.split(",")

    @classmethod
    def of(cls, texts):
        """Some of its files, as a worker has them."""
        table = cls(None, "", "")
        table.texts = texts
        return table

    def rows(self):
        """Pairs of path and bytes; None where the table has none."""
        read = self.session.read
        is_file = "/" in self.name or self.name.endswith(".parquet")
        found = read.load(self.name) if is_file else read.table(self.name)
        return found.select(*self.columns).rdd.map(lambda row: (row[0], as_bytes(row[1])))

    def list(self, endings):
        listing, found = Listing(), collections.defaultdict(list)
        for path, size, stamp in self.rows().map(stamped).collect():
            if path is None or stamp is None:
                listing.skipped["dòng thiếu đường dẫn hoặc chữ"] += 1
            else:
                found[path].append((size, stamp))
        for path, stamps in found.items():
            if len(stamps) > 1:
                listing.asides.append({"path": path, "message": f"{len(stamps)} dòng của bảng có cùng đường dẫn này."})
            else:
                listing.add(path, *stamps[0], endings)
        return listing

    def bring(self, path, folder):
        put(folder, path, self.texts[path])
        return folder

    def only(self, paths):
        """The same with nothing but some files, which are fetched."""
        return Table.of(dict(self.rows().filter(lambda row: row[0] in paths).collect()))


def put(folder, path, data):
    target = os.path.join(folder, path)
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with open(target, "wb") as file:
        file.write(data)


def as_bytes(value):
    return value.encode() if isinstance(value, str) else None if value is None else bytes(value)


def stamped(row):
    path, data = row
    return (path, None, None) if data is None else (path, len(data), hashlib.sha256(data).hexdigest())
