import Foundation
import TestSupport
import Testing

/// Feeds and the calendar, read by independent parsers.
@Suite struct Feeds {
  private static let atom = """
    import os, re, sys
    import xml.etree.ElementTree as tree
    site, base = sys.argv[1:3]
    A = "{http://www.w3.org/2005/Atom}"
    moment = re.compile(r"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$")
    count = 0
    for folder, _, names in os.walk(site):
        if "feed.xml" not in names: continue
        count += 1
        path = os.path.relpath(os.path.join(folder, "feed.xml"), site)
        feed = tree.parse(os.path.join(folder, "feed.xml")).getroot()
        one = lambda element, name: element.find(A + name).text
        assert feed.tag == A + "feed"
        assert one(feed, "id") == base + "/" + path and one(feed, "title")
        assert moment.match(one(feed, "updated"))
        links = {link.get("rel"): link.get("href") for link in feed.findall(A + "link")}
        assert links["self"] == base + "/" + path
        assert os.path.isfile(site + links["alternate"][len(base):] + "index.html"), links
        entries = feed.findall(A + "entry")
        ids = [one(entry, "id") for entry in entries]
        assert len(set(ids)) == len(ids) <= (50 if path == "chi-tieu/feed.xml" else 20)
        for entry in entries:
            assert one(entry, "title") and one(entry, "summary") and moment.match(one(entry, "updated"))
            assert feed.find(A + "author/" + A + "name").text
            link, = [link.get("href") for link in entry.findall(A + "link") if link.get("rel") == "alternate"]
            assert os.path.isfile(site + link[len(base):] + "index.html"), link
        days = [one(entry, "updated")[:10] for entry in entries]
        assert days == sorted(days, reverse=True), path
        if entries: assert one(feed, "updated") == one(entries[0], "updated")
    print(count)
    """

  @Test func everyAtomFeedHasWhatItsRFCDemands() throws {
    for (site, base) in zip(try OpenData.sites(), ["https://congbo.example", "https://thu.example/cong"]) {
      let result = try Tools.python(Self.atom, site, base)
      #expect(result.exitCode == 0, "\(result.errors)")
    }
    for path in [
      "feed.xml", "en/feed.xml", "van-ban/feed.xml", "tin-tuc/feed.xml", "co-quan/ubnd-tinh-a/feed.xml",
      "linh-vuc/y-te/feed.xml", "en/van-ban/feed.xml",
    ] {
      #expect(try OpenDataFixture.site().read(path).hasPrefix("<?xml"), "\(path)")
    }
  }

  @Test func aFeedAnnouncesWhatWasPublishedLastEvenIfItIsOld() throws {
    let feed = try OpenDataFixture.site().read("van-ban/feed.xml")
    let ids = feed.matches(of: /<entry>\s*<title>[^<]*<\/title>\s*<id>([^<]*)<\/id>/).map {
      $0.1.split(separator: "/").last
    }
    #expect(ids == ["cong-thuc", "12-kh-ubnd", "7-qd-ttg"])
  }

  @Test func theDeadlineFeedHasWhatIsDueThisYearAndWhatIsOver() throws {
    let script = """
      import json, re, sys
      import xml.etree.ElementTree as tree
      site, today = sys.argv[1], int(sys.argv[2])
      A = "{http://www.w3.org/2005/Atom}"
      feed = tree.parse(site + "/chi-tieu/feed.xml").getroot()
      due = {}
      for target in json.load(open(site + "/data/targets.json", encoding="utf-8"))["targets"]:
          year = target["deadline_year"]
          if year and year <= today:
              due.setdefault((target["url"].split("#")[0], year), []).append(target)
      seen = {}
      last = None
      for entry in feed.findall(A + "entry"):
          id, year = entry.find(A + "id").text.split("?han=")
          path = re.sub("^https://[^/]*", "", id)
          seen[(path, int(year))] = entry
          updated = entry.find(A + "updated").text
          assert last is None or updated <= last, "newest first"
          last = updated
          title = entry.find(A + "title").text
          assert title.startswith("Đến hạn" if int(year) == today else "Hết thời hạn"), title
          assert updated[:4] <= str(today), updated
      assert seen.keys() == due.keys() and due, (seen.keys(), due.keys())
      for key, targets in due.items():
          text = seen[key].find(A + "content").text
          for target in targets[:20]:
              assert "#" + target["url"].split("#")[1] + '"' in text, target["id"]
      print(len(due))
      """
    let result = try Tools.python(script, RealPortal.site(), "2026")
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(Int(result.output.split(separator: "\n").first ?? "") ?? 0 > 3)
  }

  @Test func theCalendarHasEveryDeadlineAndKeepsToItsRFC() throws {
    let script = """
      import datetime, json, sys
      import icalendar
      site, base = sys.argv[1:3]
      raw = open(site + "/chi-tieu/han.ics", "rb").read()
      assert raw.endswith(b"\\r\\n") and raw.count(b"\\n") == raw.count(b"\\r\\n") == raw.count(b"\\r")
      for line in raw.split(b"\\r\\n"):
          assert len(line) <= 75, line
          line.decode("utf-8")
      calendar = icalendar.Calendar.from_ical(raw)
      assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
      events = calendar.walk("VEVENT")
      assert not [event.errors for event in events if event.errors]
      assert len({event["UID"] for event in events}) == len(events)
      due = {}
      for event in events:
          start, end = event["DTSTART"].dt, event["DTEND"].dt
          assert type(start) is datetime.date
          assert end - start == datetime.timedelta(1)
          assert event["DTSTAMP"].dt.tzinfo is not None
          key = (event["URL"], start.year)
          due[key] = due.get(key, "") + str(event["DESCRIPTION"])
      count = 0
      for target in json.load(open(site + "/data/targets.json", encoding="utf-8"))["targets"]:
          if target["deadline_year"] is None: continue
          count += 1
          path, anchor = target["url"].split("#")
          url = base.split("/")[0] + "//" + base.split("/")[2] + path
          text = due[(url, target["deadline_year"])]
          assert target["quote"] in text and url + "#" + anchor in text, target["id"]
      print(count)
      """
    for (site, base) in zip(try OpenData.sites(), ["https://congbo.example", "https://thu.example/cong"]) {
      let result = try Tools.python(script, site, base)
      #expect(result.exitCode == 0, "\(result.errors)")
      #expect(Int(result.output.split(separator: "\n").first ?? "") ?? 0 > 5)
    }
  }
}
