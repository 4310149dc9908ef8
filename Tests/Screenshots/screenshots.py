#!/usr/bin/env python3
"""Pictures of every page kind at 360, 768 and 1280 px, whole pages, and documents as they print, in .build-screenshots/.

usage: Tests/Screenshots/screenshots.py [--site DIR] [--dark] [--width N …] [PATH …]
One browser takes them all, through chromium-driver; a page's own width is emulated, for no window is 360 px wide.
"""
import argparse, base64, functools, http.server, json, os, pathlib, re, shutil, subprocess, tempfile, threading, time
import urllib.error, urllib.request

SEARCHES = ["/tim-kiem/?q=quyet+dinh+2972", "/tim-kiem/?q=khongcotunay"]
PRINTED = ["/van-ban/2972-qd-ubnd/", "/tin-tuc/quang-binh-quy-hoach-cntt-2025/", "/chi-tieu/"]


def one_of_each_kind(site):
    """The address of the first page of each kind in each language, and two searches."""
    first = {}
    for file in sorted(pathlib.Path(site).rglob("*.html")):
        text = file.read_text()
        kind, lang = (re.search(name + r'="([^"]*)"', text) for name in ("data-kind", "<html lang"))
        if kind and lang and kind[1] != "redirect":
            first.setdefault((kind[1], lang[1]), "/" + str(file.relative_to(site)).removesuffix("index.html"))
    return sorted(first.values()) + SEARCHES


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves the site and keeps silent about it."""

    def log_message(self, *_):
        pass


class Browser:
    """A headless Chromium, driven over WebDriver."""

    def __init__(self, scratch):
        chromium = shutil.which("chromium") or shutil.which("google-chrome")
        log = pathlib.Path(scratch, "log")
        self.driver = subprocess.Popen([shutil.which("chromedriver"), "--port=0"], stdout=log.open("w"),
                                       stderr=subprocess.STDOUT, start_new_session=True)
        for _ in range(600):
            found = re.search(r"successfully on port (\d+)", log.read_text())
            if found:
                break
            time.sleep(.05)
        self.base = f"http://127.0.0.1:{found[1]}/session"
        options = {"binary": chromium, "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                                                "--disable-dev-shm-usage", f"--user-data-dir={scratch}/profile"]}
        answer = self.send("", {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}})
        self.base += "/" + answer["sessionId"]

    def send(self, path, body):
        request = urllib.request.Request(self.base + path, json.dumps(body).encode(),
                                         {"Content-Type": "application/json"})
        return json.load(urllib.request.urlopen(request, timeout=120))["value"]

    def script(self, body):
        return self.send("/execute/sync", {"script": body, "args": []})

    def cdp(self, command, **parameters):
        return self.send("/goog/cdp/execute", {"cmd": command, "params": parameters})

    def open(self, url, width):
        self.cdp("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=width < 600)
        self.send("/url", {"url": url})
        for _ in range(200):
            if self.script("return document.querySelector('#search-results')?.ariaBusy !== 'true' || !location.search"):
                break
            time.sleep(.05)

    def end(self):
        urllib.request.urlopen(urllib.request.Request(self.base, method="DELETE"), timeout=20)
        os.killpg(self.driver.pid, 9)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*")
    parser.add_argument("--site", default="site")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--width", type=int, action="append")
    parser.add_argument("--output", default=".build-screenshots")
    choice = parser.parse_args()
    os.makedirs(choice.output, exist_ok=True)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=choice.site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_port}"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        browser = Browser(scratch)
        try:
            if choice.dark:
                browser.open(base + "/404.html", 1280)
                browser.script("localStorage.setItem('contrast', 'dark')")
            for path in choice.paths or one_of_each_kind(choice.site):
                name = re.sub(r"[^a-z0-9]+", "-", path).strip("-") or "home"
                for width in choice.width or [360, 768, 1280]:
                    browser.open(base + path, width)
                    height = min(browser.script("return document.documentElement.scrollHeight"), 12000)
                    picture = browser.cdp("Page.captureScreenshot", captureBeyondViewport=True,
                                          clip={"x": 0, "y": 0, "width": width, "height": height, "scale": 1})
                    pathlib.Path(choice.output, f"{name}-{width}.png").write_bytes(base64.b64decode(picture["data"]))
            for path in [path for path in PRINTED if not choice.paths or path in choice.paths]:
                name = re.sub(r"[^a-z0-9]+", "-", path).strip("-")
                browser.open(base + path, 1280)
                pages = browser.cdp("Page.printToPDF", preferCSSPageSize=True, printBackground=False)
                pathlib.Path(choice.output, f"{name}.pdf").write_bytes(base64.b64decode(pages["data"]))
        finally:
            browser.end()
    print(f"Ảnh chụp ở {choice.output}/")


main()
