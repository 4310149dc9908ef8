import Bytes
import Publications

/// The lexicon compiled for reading: words interned by hash, phrases in a trie over word numbers.
package struct LexiconTable: Sendable {
  static let shared = LexiconTable()

  /// A phrase's roles and its number value, if it has one.
  struct Entry: Sendable {
    var roles: Roles = []
    var value: Double = 0
  }

  /// Values that mark phrases about levels of public services.
  static let servicePartial = 101.0, serviceFull = 102.0, serviceLead = 103.0, otherLevel = 104.0

  /// Phrase entries; the index is the phrase's id. 0 is "no phrase".
  private(set) var entries: [Entry] = [Entry()]
  /// What each phrase is to the wording of a target, by its id.
  private(set) var wordings: [WordingRoles] = []
  /// Open addressing over words: of each a part of its hash, and its number. Nearly all words of a text are known by that
  /// part not to be there.
  private var slots: [(tag: UInt16, id: UInt16)]
  /// The whole hash of each word, by its number.
  private var hashes: [UInt64] = [0, 0, 0]
  private let mask: Int
  /// The numbers of the words that a comma and a slash are.
  private(set) var comma: UInt16 = 0
  private(set) var slash: UInt16 = 0
  private var firstNode: [UInt16] = []
  /// Open addressing over (node, word) → node.
  private var edges: [(key: UInt32, node: UInt16)]
  private var phraseOfNode: [UInt16] = [0]
  private(set) var words = Words(NamedPhrases())

  /// The phrases that rules name, behind one reference: each reader of a sentence has them.
  @dynamicMemberLookup
  final class Words: Sendable {
    private let named: NamedPhrases

    init(_ named: NamedPhrases) { self.named = named }

    subscript<Value>(dynamicMember path: KeyPath<NamedPhrases, Value>) -> Value {
      @inline(__always) get { named[keyPath: path] }
    }
  }

  /// Some phrases, by their ids: asked of nearly each word of a text.
  struct PhraseSet: Sendable, ExpressibleByArrayLiteral {
    private var bits: [UInt64] = []

    init(arrayLiteral ids: UInt16...) { self.init(ids) }

    init(_ ids: [UInt16]) {
      for id in ids {
        while bits.count <= Int(id >> 6) { bits.append(0) }
        bits[Int(id >> 6)] |= 1 << UInt64(id & 63)
      }
    }

    func contains(_ id: UInt16) -> Bool { Int(id >> 6) < bits.count && bits[Int(id >> 6)] >> UInt64(id & 63) & 1 == 1 }
  }

  /// Phrases that rules name one by one.
  struct NamedPhrases: Sendable {
    var nam: UInt16 = 0, tu: UInt16 = 0, den: UInt16 = 0, thang: UInt16 = 0, ngay: UInt16 = 0, thu: UInt16 = 0
    var giaiDoan: UInt16 = 0, lan: UInt16 = 0, mucDo: UInt16 = 0, nhom: UInt16 = 0, top: UInt16 = 0, va: UInt16 = 0
    var toi: UInt16 = 0, motPhan: UInt16 = 0, toanTrinh: UInt16 = 0, len: UInt16 = 0, xuong: UInt16 = 0
    var tuoi: UInt16 = 0, diem: UInt16 = 0, moi: UInt16 = 0, phan: UInt16 = 0, tram: UInt16 = 0, cho: UInt16 = 0
    var cap: UInt16 = 0, mot: UInt16 = 0, tap: UInt16 = 0, ngoai: UInt16 = 0, danhSach: UInt16 = 0
    var orLess: UInt16 = 0, thi: UInt16 = 0, khongDe: UInt16 = 0, voi: UInt16 = 0, chiem: UInt16 = 0
    var mucTieu: UInt16 = 0, chiTieu: UInt16 = 0, so: UInt16 = 0, ve: UInt16 = 0, theo: UInt16 = 0
    var doBy: UInt16 = 0, thuoc: UInt16 = 0, moiAll: UInt16 = 0, co: UInt16 = 0, donGian: UInt16 = 0
    var la: UInt16 = 0, truongHop: UInt16 = 0, chiSo: UInt16 = 0, tieuChi: UInt16 = 0, tren: UInt16 = 0,
      vuot: UInt16 = 0, duoc: UInt16 = 0, cuThe: UInt16 = 0, dat: UInt16 = 0, daDat: UInt16 = 0
    var hoanThanh: UInt16 = 0, theoDo: UInt16 = 0, conLai: UInt16 = 0, doiVoi: UInt16 = 0, con: UInt16 = 0
    var tangTruong: UInt16 = 0, dapUng: UInt16 = 0, cua: UInt16 = 0, chi: UInt16 = 0, coCau: UInt16 = 0
    var ruoi: UInt16 = 0, quy: UInt16 = 0, chua: UInt16 = 0, sau: UInt16 = 0, mucLevel: UInt16 = 0
    var dongGop: UInt16 = 0
    /// "phấn đấu", "khả năng", "hiện".
    var expecting: PhraseSet = []
    /// "tỷ lệ", "tỉ lệ".
    var sharesOf: PhraseSet = []
    /// "thực hiện", "thực hiện được".
    var carriedOut: PhraseSet = []
    /// ``Lexicon/plannings``, ``Lexicon/ownPlans``, ``Lexicon/plannedThings``.
    var plannings: PhraseSet = [], ownPlans: PhraseSet = [], plannedThings: PhraseSet = []
    /// "trong", "của năm", "thực hiện năm".
    var inYear: UInt16 = 0, ofYear: UInt16 = 0, doneInYear: UInt16 = 0
    /// "năm học".
    var schoolYear: UInt16 = 0
    /// ``Lexicon/estimates``.
    var estimates: PhraseSet = []
    var phanDau: UInt16 = 0, khaNang: UInt16 = 0, hien: UInt16 = 0
    /// ``Lexicon/lookingBack``, ``Lexicon/ensuring``, ``Lexicon/pastPoints``.
    var lookingBack: Set<UInt16> = [], ensuring: Set<UInt16> = [], pastPoints: Set<UInt16> = []
    /// ``Lexicon/examples``, ``Lexicon/demonstratives``, ``Lexicon/signings``, ``Lexicon/heights``.
    var examples: Set<UInt16> = [], demonstratives: Set<UInt16> = [],
      signings: Set<UInt16> = [], heights: Set<UInt16> = []
    /// ``Lexicon/endpoints``, ``Lexicon/masses``.
    var endpoints: Set<UInt16> = [], masses: Set<UInt16> = []
    /// Units that are written behind what they measure: "đường 35 km".
    var lengths: PhraseSet = []
    /// ``Lexicon/actsToo``.
    var actsToo: PhraseSet = []
    /// "trên cơ sở".
    var onBasis: UInt16 = 0
    var lenKeHoach: UInt16 = 0
    var thucHien: UInt16 = 0
    /// What is said of goals that were met, or not.
    var met: PhraseSet = [], exceeded: PhraseSet = []
    var goalGroup: UInt16 = 0
    var hienCo: UInt16 = 0, xuongCon: UInt16 = 0, khi: UInt16 = 0, khong: UInt16 = 0, datTu: UInt16 = 0
    /// ``Lexicon/landVerbs``, ``Lexicon/keepers``, ``Lexicon/ownTasks``: few, looked at where little else decides.
    var land: PhraseSet = [], keepers: PhraseSet = [], ownTasks: PhraseSet = [], reporting: PhraseSet = []
    /// ``Lexicon/standards``.
    var standards: PhraseSet = []
    /// ``Lexicon/goneBy``, ``Lexicon/agents``, ``Lexicon/agentVerbs``.
    /// ``Lexicon/noHeads``, ``Lexicon/mere``, ``Lexicon/rates``, ``Lexicon/wholes``, ``Lexicon/people``.
    var noHeads: PhraseSet = [], mere: PhraseSet = [], rates: PhraseSet = [], wholes: PhraseSet = [],
      people: PhraseSet = []
    /// "là", "để" at the head of what is measured; "phải", "sẽ", "đều" before the main predicate.
    var leads: PhraseSet = [], musts: PhraseSet = []
    /// ``Lexicon/negations``, ``Lexicon/exceptions``, ``Lexicon/fillers``, ``Lexicon/turnWords``.
    var negations: PhraseSet = [], exceptions: PhraseSet = [], fillers: PhraseSet = [], turns: PhraseSet = [],
      happenings: PhraseSet = []
    var luat: UInt16 = 0, sooner: UInt16 = 0, within: UInt16 = 0, bang: UInt16 = 0, total: UInt16 = 0, may: UInt16 = 0,
      bo: UInt16 = 0,
      hoac: UInt16 = 0,
      before: UInt16 = 0, beforeMonth: UInt16 = 0, firstMonths: UInt16 = 0
    /// ``Lexicon/supposing``, ``Lexicon/everyone``.
    var supposing: PhraseSet = [], everyone: PhraseSet = []
    /// ``Lexicon/recordTitles``.
    var records: PhraseSet = []
    /// Heads of ranks that only a place in a row follows: "xếp thứ", "vị trí thứ".
    var places: PhraseSet = []
    /// "đến tháng", "đến hết tháng".
    var monthLeads: PhraseSet = []
    /// "mục tiêu đến", "chỉ tiêu đến": goals and the word that leads to their time.
    var goalsUntil: PhraseSet = []
    /// ``Lexicon/terms``, ``Lexicon/ends``; "năm tới".
    var terms: PhraseSet = [], ends: PhraseSet = []
    var nextYear: UInt16 = 0
    /// "nhằm", "góp phần"; ``Lexicon/steerings``.
    var aims: PhraseSet = [], steerings: PhraseSet = [], steeringsBehindStates: PhraseSet = []
    /// "dân số"; ``Lexicon/namedTexts``.
    var population: PhraseSet = [], texts: PhraseSet = []
    /// Names of levels that head a part of a plan.
    var levels: [UInt16: Level] = [:]
    /// ``Lexicon/becoming``, ``Lexicon/ofPowers``, ``Lexicon/scopes``, ``Lexicon/here``, ``Lexicon/shareVerbs``.
    var becoming: PhraseSet = [], ofPowers: PhraseSet = [], scopes: PhraseSet = [], here: PhraseSet = [],
      shareVerbs: PhraseSet = []
    /// ``Lexicon/bareHeads``, ``Lexicon/works``, ``Lexicon/sizes``.
    var heads: PhraseSet = [], works: PhraseSet = [], sizes: PhraseSet = []
    var xayDung: UInt16 = 0
    var into: UInt16 = 0, person: UInt16 = 0
    /// "những", "các": more than one.
    var several: PhraseSet = []
    /// ``Lexicon/especially``, ``Lexicon/nextActs``; "đạt chuẩn".
    var especially: PhraseSet = [], nextActs: PhraseSet = [], reached: PhraseSet = []
    /// ``Lexicon/wishes``.
    var wishes: PhraseSet = []
    /// ``Lexicon/unitlessMeasures``.
    var unitlessMeasures: PhraseSet = []
    /// "ổn định", "giữ ổn định".
    var steady: PhraseSet = []
    /// ``Lexicon/controls``, ``Lexicon/linkings``, ``Lexicon/bearings``.
    var controls: PhraseSet = [], linkings: PhraseSet = [], bearings: PhraseSet = []
    /// ``Lexicon/consequences``.
    var consequences: PhraseSet = []
    /// "tại", "ở": before so many places; "trong", "đối với", "cho" with them: where or for whom alone.
    var at: PhraseSet = [], inside: PhraseSet = [], asides: PhraseSet = []
    /// ``Lexicon/partLists``.
    var parts: PhraseSet = []
    var goneBy: PhraseSet = [], agents: PhraseSet = [], agentVerbs: PhraseSet = []
  }

  private init() {
    let size = 4096
    mask = size - 1
    slots = Array(repeating: (0, 0), count: size)
    edges = Array(repeating: (0, 0), count: size)
    firstNode = [0, 0, 0]
    addLists()
    addValues()
    addWording()
    var named = NamedPhrases(
      nam: phrase("năm"), tu: phrase("từ"), den: phrase("đến"), thang: phrase("tháng"), ngay: phrase("ngày"),
      thu: phrase("thứ"), giaiDoan: phrase("giai đoạn"), lan: phrase("lần"), mucDo: phrase("mức độ"),
      nhom: phrase("nhóm"), top: phrase("top"), va: phrase("và"), toi: phrase("tới"), motPhan: phrase("một phần"),
      toanTrinh: phrase("toàn trình"), len: phrase("lên"), xuong: phrase("xuống"), tuoi: phrase("tuổi"),
      diem: phrase("điểm"), moi: phrase("mỗi"), phan: phrase("phần"), tram: phrase("trăm"), cho: phrase("cho"),
      cap: phrase("cấp"), mot: phrase("một"), tap: phrase("tốp"), ngoai: phrase("ngoài"),
      danhSach: phrase("danh sách"), orLess: phrase(Lexicon.orLess), thi: phrase("thì"), khongDe: phrase("không để"),
      voi: phrase("với"),
      chiem: phrase("chiếm"), mucTieu: phrase("mục tiêu"), chiTieu: phrase("chỉ tiêu"), so: phrase("số"),
      ve: phrase("về"), theo: phrase("theo"), doBy: phrase("do"), thuoc: phrase("thuộc"), moiAll: phrase("mọi"),
      co: phrase("có"), donGian: phrase("đơn giản hóa"), la: phrase("là"), truongHop: phrase("trường hợp"),
      chiSo: phrase("chỉ số"),
      tieuChi: phrase("tiêu chí"),
      tren: phrase("trên"), vuot: phrase("vượt"),
      duoc: phrase("được"), cuThe: phrase("cụ thể"), dat: phrase("đạt"), daDat: phrase("đã đạt"),
      hoanThanh: phrase("hoàn thành"), theoDo: phrase("theo đó"), conLai: phrase("còn lại"),
      doiVoi: phrase("đối với"), con: phrase("còn"), hienCo: phrase("hiện có"),
      xuongCon: phrase("xuống còn"),
      khi: phrase("khi"),
      khong: phrase("không"), datTu: phrase("đạt từ"))
    named.tangTruong = phrase("tăng trưởng")
    named.dapUng = phrase("đáp ứng")
    named.phanDau = phrase("phấn đấu")
    named.expecting = PhraseSet(["dự kiến", "dự kiến đạt"].map(phrase))
    named.sharesOf = PhraseSet(["tỷ lệ", "tỉ lệ"].map(phrase))
    named.carriedOut = PhraseSet(["thực hiện", "thực hiện được"].map(phrase))
    named.plannings = PhraseSet(Lexicon.plannings.map(phrase))
    named.ownPlans = PhraseSet(Lexicon.ownPlans.map(phrase))
    named.plannedThings = PhraseSet(Lexicon.plannedThings.map(phrase))
    named.inYear = phrase("trong")
    named.schoolYear = phrase("năm học")
    named.ofYear = phrase("của năm")
    named.doneInYear = phrase("thực hiện năm")
    named.estimates = PhraseSet(Lexicon.estimates.map(phrase))
    named.khaNang = phrase("khả năng")
    named.hien = phrase("hiện")
    named.goalGroup = phrase("nhóm chỉ tiêu")
    named.lookingBack = Set(Lexicon.lookingBack.map(phrase))
    named.ensuring = Set(Lexicon.ensuring.map(phrase))
    named.pastPoints = Set(Lexicon.pastPoints.map(phrase))
    named.examples = Set(Lexicon.examples.map(phrase))
    named.demonstratives = Set(Lexicon.demonstratives.map(phrase))
    named.signings = Set(Lexicon.signings.map(phrase))
    named.heights = Set(Lexicon.heights.map(phrase))
    named.endpoints = Set(Lexicon.endpoints.map(phrase))
    named.masses = Set(Lexicon.masses.map(phrase))
    named.onBasis = phrase("trên cơ sở")
    named.ruoi = phrase("rưỡi")
    named.quy = phrase("quý")
    named.bo = phrase("bộ")
    named.luat = phrase("luật")
    named.sooner = phrase("sớm hơn")
    named.may = phrase("có thể")
    named.thucHien = phrase("thực hiện")
    let exceeded = ["vượt", "vượt mức", "vượt kế hoạch", "vượt chỉ tiêu", "vượt mục tiêu"].map(phrase)
    named.exceeded = PhraseSet(exceeded)
    named.met = PhraseSet(["đạt", "đạt được", "đã đạt", "hoàn thành"].map(phrase) + exceeded)
    named.supposing = PhraseSet(Lexicon.supposing.map(phrase))
    named.everyone = PhraseSet(Lexicon.everyone.map(phrase))
    named.bang = phrase("bằng")
    named.actsToo = PhraseSet(Lexicon.actsToo.map(phrase))
    named.lenKeHoach = phrase("lên kế hoạch")
    named.total = phrase("tổng số")
    named.lengths = PhraseSet(["km", "tấn", "kwh"].map(phrase))
    named.within = phrase("trong vòng")
    named.before = phrase("trước")
    named.beforeMonth = phrase("trước tháng")
    named.firstMonths = phrase("tháng đầu năm")
    named.monthLeads = PhraseSet(["đến tháng", "đến hết tháng"].map(phrase))
    named.goalsUntil = PhraseSet((Lexicon.strongGoals + Lexicon.visions).filter { $0.hasSuffix(" đến") }.map(phrase))
    named.terms = PhraseSet(Lexicon.terms.map(phrase))
    named.ends = PhraseSet(Lexicon.ends.map(phrase))
    named.nextYear = phrase("năm tới")
    named.aims = PhraseSet(["nhằm", "góp phần"].map(phrase))
    named.steerings = PhraseSet(Lexicon.steerings.map(phrase))
    named.steeringsBehindStates = PhraseSet(["duy trì", "nâng cao"].map(phrase))
    named.texts = PhraseSet(Lexicon.namedTexts.map(phrase))
    named.population = PhraseSet(["dân số", "quy mô dân số"].map(phrase))
    named.hoac = phrase("hoặc")
    named.records = PhraseSet(Lexicon.recordTitles.map(phrase))
    named.places = PhraseSet(Lexicon.rankHeads.filter { $0.ends(with: " thứ") }.map(phrase))
    let levels: [(String, AdministrativeLevel)] = [
      ("cấp tỉnh", .province), ("cấp huyện", .district), ("cấp xã", .commune),
    ]
    for (name, level) in levels { named.levels[phrase(name)] = Level(level: level, name: name) }
    named.negations = PhraseSet(Lexicon.negations.map(phrase))
    named.exceptions = PhraseSet(Lexicon.exceptions.map(phrase))
    named.happenings = PhraseSet(Lexicon.happenings.map(phrase))
    named.fillers = PhraseSet(Lexicon.fillers.map(phrase))
    named.turns = PhraseSet(Lexicon.turnWords.map(phrase))
    named.chua = phrase("chưa")
    named.sau = phrase("sau")
    named.mucLevel = phrase("mức")
    named.dongGop = phrase("đóng góp")
    named.noHeads = PhraseSet(Lexicon.noHeads.map(phrase))
    named.mere = PhraseSet(Lexicon.mere.map(phrase))
    named.rates = PhraseSet(Lexicon.rates.map(phrase))
    named.wholes = PhraseSet(Lexicon.wholes.map(phrase))
    named.people = PhraseSet(Lexicon.people.map(phrase))
    named.becoming = PhraseSet(Lexicon.becoming.map(phrase))
    named.ofPowers = PhraseSet(Lexicon.ofPowers.map(phrase))
    named.scopes = PhraseSet(Lexicon.scopes.map(phrase))
    named.several = PhraseSet(["những", "các"].map(phrase))
    named.especially = PhraseSet(Lexicon.especially.map(phrase))
    named.nextActs = PhraseSet(Lexicon.nextActs.map(phrase))
    named.reached = PhraseSet(["đạt chuẩn", "đạt chuẩn quốc gia"].map(phrase))
    named.wishes = PhraseSet(Lexicon.wishes.map(phrase))
    named.unitlessMeasures = PhraseSet(Lexicon.unitlessMeasures.map(phrase))
    named.steady = PhraseSet(["ổn định", "giữ ổn định", "duy trì ổn định"].map(phrase))
    named.controls = PhraseSet(Lexicon.controls.map(phrase))
    named.linkings = PhraseSet(Lexicon.linkings.map(phrase))
    named.bearings = PhraseSet(Lexicon.bearings.map(phrase))
    named.consequences = PhraseSet(Lexicon.consequences.map(phrase))
    named.at = PhraseSet(["tại", "ở"].map(phrase))
    named.inside = PhraseSet(["trong", "ở", "tại"].map(phrase))
    named.parts = PhraseSet(Lexicon.partLists.map(phrase))
    named.asides = PhraseSet(["tại", "ở", "trong", "đối với", "cho", "trên địa bàn"].map(phrase))
    named.into = phrase("thành")
    named.xayDung = phrase("xây dựng")
    named.person = phrase("người")
    named.heads = PhraseSet(Lexicon.bareHeads.map(phrase))
    named.works = PhraseSet(Lexicon.works.map(phrase))
    named.sizes = PhraseSet(Lexicon.sizes.map(phrase))
    named.here = PhraseSet(Lexicon.here.map(phrase))
    named.shareVerbs = PhraseSet(Lexicon.shareVerbs.map(phrase))
    named.cua = phrase("của")
    named.chi = phrase("chỉ")
    named.coCau = phrase("cơ cấu")
    named.leads = PhraseSet(["là", "để"].map(phrase))
    named.musts = PhraseSet(["phải", "sẽ", "đều"].map(phrase))
    named.goneBy = PhraseSet(Lexicon.goneBy.map(phrase))
    named.agents = PhraseSet(Lexicon.agents.map(phrase))
    named.agentVerbs = PhraseSet(Lexicon.agentVerbs.map(phrase))
    named.land = PhraseSet(Lexicon.landVerbs.map(phrase))
    named.keepers = PhraseSet(Lexicon.keepers.map(phrase))
    named.ownTasks = PhraseSet(Lexicon.ownTasks.map(phrase))
    named.standards = PhraseSet(Lexicon.standards.map(phrase))
    named.reporting = PhraseSet(Lexicon.reporting.map(phrase))
    words = Words(named)
    (comma, slash) = (word(WordHash.comma), word(WordHash.slash))
  }

  /// A lexicon of other phrases, for readers of other things in the same texts. What `roles` mean is the caller's; bits 0–5
  /// alone are those of ``Roles`` for comparators, which marks such as `≥` have too.
  package init(phrases: [(text: String, roles: UInt64, value: Double?)]) {
    let size = 4096
    mask = size - 1
    slots = Array(repeating: (0, 0), count: size)
    edges = Array(repeating: (0, 0), count: size)
    firstNode = [0, 0, 0]
    for phrase in phrases { add(phrase.text, Roles(rawValue: phrase.roles), phrase.value) }
    wordings = Array(repeating: [], count: entries.count)
    (comma, slash) = (word(WordHash.comma), word(WordHash.slash))
  }

  private mutating func addLists() {
    let lists: [([String], Roles)] = [
      (Lexicon.atLeast, .atLeast), (Lexicon.moreThan, .moreThan), (Lexicon.atMost, .atMost),
      (Lexicon.lessThan, .lessThan), (Lexicon.about, .about), (Lexicon.orMore, .orMore),
      (Lexicon.valueVerbs, .value), (Lexicon.reductions, .reduction), (Lexicon.goalCues, .goal),
      (Lexicon.strongGoals, [.strongGoal, .goal]), (Lexicon.pastCues, .past), (Lexicon.already, .already),
      (Lexicon.planShares, .planShare), (Lexicon.forecasts, .forecast), (Lexicon.conditions, .condition),
      (Lexicon.differences, .difference), (Lexicon.normVerbs, .normVerb), (Lexicon.normNouns, .normNoun),
      (Lexicon.normCues, .normCue), (Lexicon.createVerbs, .create), (Lexicon.taskVerbs, [.task, .create]),
      (Lexicon.planVerbs, [.planTask, .create]),
      (Lexicon.measures, .measure), (Lexicon.budgetNouns, [.budget, .measure]),
      (Lexicon.revenueNouns, [.revenue, .measure]), (Lexicon.rankHeads, .rankHead), (Lexicon.rankExits, .rankExit),
      (Lexicon.rankTails, .rankTail), (Lexicon.rankNouns, .rankNoun), (Lexicon.rankVerbs, .rankVerb),
      (Lexicon.baselineLeads, .baseline), (Lexicon.startLeads, .start), (Lexicon.visions, .vision),
      (Lexicon.perYear, .perYear), (Lexicon.thisYear, .relativeYear), (Lexicon.followingYears, .relativeYear),
      (Lexicon.citationHeads, .citation), (Lexicon.preambles, .preamble), (Lexicon.goalSections, .goalSection),
      (Lexicon.pastSections, .pastSection), (Lexicon.taskSections, .taskSection),
      (Lexicon.normSections, .normSection), (Lexicon.labelsBefore, .label), (Lexicon.structureNouns, .structure),
      (Lexicon.timeNouns, .timeNoun), (Lexicon.areaNouns, .area), (Lexicon.capacityNouns, .capacity),
      (Lexicon.currencies, .currency), (Lexicon.compoundNouns, .compound), (Lexicon.classifiers, .classifier),
      (Lexicon.notUnits, .notUnit), (Lexicon.predicates, .predicate), (Lexicon.centralLevel, .central),
      (Lexicon.provinceLevel, .province), (Lexicon.districtLevel, .district), (Lexicon.communeLevel, .commune),
      (Lexicon.timesLeads, .times), (Lexicon.joiners, .joiner), (Lexicon.amongWhich, [.amongWhich, .joiner]),
      (Lexicon.continuations, .continuation), (Lexicon.issuingActs, .issuing),
      (Lexicon.deadlineLeads, .deadlineLead), (Lexicon.plainPhrases, []),
      (
        [
          "năm", "từ", "đến", "mỗi", "phần", "một phần", "toàn trình", "cho", "một", "ngoài", "thứ", "từng",
          Lexicon.orLess, "đơn giản hóa",
        ], []
      ),
      (Lexicon.terms, []), (Lexicon.ends, []), (Lexicon.steerings, []),
      (Lexicon.landVerbs, []), (Lexicon.keepers, []), (Lexicon.ownTasks, []), (Lexicon.reporting, []),
      (Lexicon.standards, []), (Lexicon.goneBy, []), (Lexicon.agents, []), (Lexicon.agentVerbs, []),
      (Lexicon.wholes, []), (Lexicon.recordTitles, []), (Lexicon.supposing, []), (Lexicon.everyone, []),
      (Lexicon.people, []), (Lexicon.rates, []), (Lexicon.mere, []),
      (Lexicon.noHeads, []),
      (["rưỡi", "sau", "của", "chỉ", "để", "bộ", "sớm hơn", "trong vòng", "khả năng", "hiện", "đồng bằng"], []),
      (Lexicon.pastPoints, []), (Lexicon.negations, .goal), (Lexicon.examples, []), (Lexicon.demonstratives, []),
      (Lexicon.signings, []), (Lexicon.heights, []), (["trên cơ sở"], []),
      (Lexicon.endpoints, []), (Lexicon.masses, []),
      (Lexicon.exceptions, []),
      (Lexicon.happenings, []),
      (Lexicon.fillers, []), (Lexicon.turnWords, []),
      (Lexicon.becoming, []), (Lexicon.ofPowers, []), (Lexicon.scopes, []), (Lexicon.here, []),
      (Lexicon.shareVerbs, []), (Lexicon.bareHeads, []), (Lexicon.works, .create), (Lexicon.sizes, .measure),
      (["thành"], []),
      (Lexicon.especially, []), (Lexicon.nextActs, []), (Lexicon.controls, []), (Lexicon.linkings, []),
      (Lexicon.bearings, []),
      (Lexicon.consequences, []), (Lexicon.partLists, []), (Lexicon.wishes, []),
    ]
    for (phrases, roles) in lists { for text in phrases { add(text, roles) } }
  }

  private mutating func addValues() {
    for (text, value) in Lexicon.numberWords { add(text, .numberWord, value) }
    for (text, value) in Lexicon.multiples { add(text, .multiple, value) }
    for (text, value) in Lexicon.magnitudes { add(text, .magnitude, value) }
    for text in Lexicon.followingYears { add(text, [], 1) }
    for text in Lexicon.servicePartial { add(text, [], LexiconTable.servicePartial) }
    for text in Lexicon.serviceFull { add(text, [], LexiconTable.serviceFull) }
    for text in Lexicon.serviceLevels { add(text, [], LexiconTable.serviceLead) }
    for text in Lexicon.otherLevels { add(text, [], LexiconTable.otherLevel) }
  }

  private mutating func addWording() {
    let lists: [([String], WordingRoles)] = [
      (Lexicon.passives, .passive), (Lexicon.modals, .modal), (Lexicon.attributeLeads, .attributeLead),
      (Lexicon.heads, .head), (Lexicon.nounsToo, .nounToo),
      (Lexicon.attributes, .attribute), (Lexicon.moreVerbs, .verb), (Lexicon.makings, .making),
      (Lexicon.directions, .direction), (Lexicon.turns, .turn), (Lexicon.placeTails, .placeTail),
      (Lexicon.givers, .giver), (Lexicon.bareMeasures, .bareMeasure), (Lexicon.bases, .base),
      (Lexicon.statings, .stating), (Lexicon.transitives, .transitive),
    ]
    for (phrases, _) in lists { for text in phrases { add(text, []) } }
    wordings = Array(repeating: [], count: entries.count)
    for (phrases, role) in lists {
      for text in phrases { wordings[Int(phrase(text))].insert(role) }
    }
    for (id, entry) in entries.enumerated() where entry.roles.contains(.predicate) { wordings[id].insert(.verb) }
    for text in Lexicon.phrasesOfPassives { wordings[Int(phrase(text))].insert(.passive) }
  }

  private mutating func add(_ text: String, _ roles: Roles, _ value: Double? = nil) {
    var node: UInt16 = 0
    for (index, hash) in WordHash.words(of: text).enumerated() {
      let word = intern(hash)
      let next: UInt16
      if index == 0 {
        if firstNode[Int(word)] == 0 { firstNode[Int(word)] = newNode() }
        next = firstNode[Int(word)]
      } else {
        let known = child(node, word)
        next = known == 0 ? newNode() : known
        if known == 0 { edges[edgeSlot(UInt32(node) << 16 | UInt32(word))] = (UInt32(node) << 16 | UInt32(word), next) }
      }
      node = next
    }
    guard node != 0 else { return }
    if phraseOfNode[Int(node)] == 0 {
      entries.append(Entry())
      phraseOfNode[Int(node)] = UInt16(entries.count - 1)
    }
    entries[Int(phraseOfNode[Int(node)])].roles.formUnion(roles)
    if let value { entries[Int(phraseOfNode[Int(node)])].value = value }
  }

  private mutating func newNode() -> UInt16 {
    phraseOfNode.append(0)
    return UInt16(phraseOfNode.count - 1)
  }

  private mutating func intern(_ hash: UInt64) -> UInt16 {
    let known = word(hash)
    if known != 0 { return known }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].id != 0 { slot = (slot + 1) & mask }
    firstNode.append(0)
    hashes.append(hash)
    let id = UInt16(firstNode.count - 1)
    slots[slot] = (LexiconTable.tag(hash), id)
    return id
  }

  /// The number of a word; 0 when the lexicon does not hold it.
  func word(_ hash: UInt64) -> UInt16 {
    var slot = Int(truncatingIfNeeded: hash) & mask
    let tag = LexiconTable.tag(hash)
    while slots[slot].id != 0 {
      if slots[slot].tag == tag, hashes[Int(slots[slot].id)] == hash { return slots[slot].id }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// Bits of a hash that its slot does not tell.
  private static func tag(_ hash: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: hash >> 32) }

  /// The trie node of a phrase's first word; 0 when no phrase begins with it.
  func root(_ word: UInt16) -> UInt16 { word == 0 ? 0 : firstNode[Int(word)] }

  /// The trie node after one more word; 0 when none.
  func child(_ node: UInt16, _ word: UInt16) -> UInt16 {
    word == 0 ? 0 : edges[edgeSlot(UInt32(node) << 16 | UInt32(word))].node
  }

  private func edgeSlot(_ key: UInt32) -> Int {
    var slot = Int((key &* 0x9E37_79B1) >> 12) & mask
    while edges[slot].key != 0, edges[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  /// The phrase that ends at a node; 0 when none does.
  func phrase(at node: UInt16) -> UInt16 { phraseOfNode[Int(node)] }

  /// The id of a phrase of the lexicon, 0 when it has none.
  package func phrase(_ text: String) -> UInt16 {
    var node: UInt16 = 0
    for (index, hash) in WordHash.words(of: text).enumerated() {
      node = index == 0 ? root(word(hash)) : child(node, word(hash))
      if node == 0 { return 0 }
    }
    return phrase(at: node)
  }
}
