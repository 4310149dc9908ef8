/// The JSON Schema of `/data/targets.json`, published as `/data/targets.schema.json`.
public enum TargetSchema {
  /// JSON Schema 2020-12. The whole file is described; one record is `#/$defs/target`.
  public static let json = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Chỉ tiêu định lượng trong văn bản",
      "description": "Mỗi bản ghi là một chỉ tiêu có nguyên văn mệnh đề nêu ra nó.",
      "type": "object",
      "required": ["version", "license", "publisher", "modified", "targets"],
      "additionalProperties": false,
      "properties": {
        "version": { "const": "1" },
        "license": { "type": ["string", "null"] },
        "publisher": { "type": ["string", "null"] },
        "modified": { "type": ["string", "null"] },
        "targets": { "type": "array", "items": { "$ref": "#/$defs/target" } }
      },
      "$defs": {
        "year": { "type": ["integer", "null"], "minimum": 1900, "maximum": 2200 },
        "target": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id", "url", "document", "title", "issuer", "place", "issued", "quote", "provision", "subject", "outcome",
            "comparator", "value", "value_max", "unit", "kind", "deadline_year", "deadline_source", "baseline_year",
            "levels", "service_level", "fields", "status"
          ],
          "properties": {
            "id": { "description": "Mã ổn định khi nguyên văn còn giữ.", "type": "string", "pattern": "^[a-z0-9/-]+/chi-tieu-[1-9][0-9]*$" },
            "url": { "description": "Địa chỉ tới mệnh đề.", "type": "string", "pattern": "#chi-tieu-[1-9][0-9]*$" },
            "document": { "description": "Số ký hiệu (legislationIdentifier).", "type": ["string", "null"] },
            "title": { "description": "Trích yếu.", "type": "string" },
            "issuer": { "description": "Cơ quan ban hành.", "type": ["string", "null"] },
            "place": { "description": "Địa phương.", "type": ["string", "null"] },
            "issued": { "description": "Ngày ban hành.", "type": ["string", "null"], "format": "date" },
            "quote": { "description": "Nguyên văn mệnh đề.", "type": "string", "minLength": 1 },
            "provision": { "description": "Vị trí: mục, điểm, khoản, điều.", "type": ["string", "null"] },
            "subject": { "description": "Đối tượng đo (variableMeasured).", "type": "string" },
            "outcome": { "description": "Kết quả phải có.", "type": "string" },
            "comparator": { "enum": ["=", ">=", ">", "<=", "<", "~", "x"] },
            "value": { "type": ["number", "null"] },
            "value_max": { "description": "Chỉ có khi là khoảng.", "type": ["number", "null"] },
            "unit": { "description": "Đơn vị (unitText).", "type": "string" },
            "kind": { "enum": ["target", "budget", "ranking"] },
            "deadline_year": { "$ref": "#/$defs/year" },
            "deadline_source": { "enum": ["clause", "lead-in", "heading", "title", "period", null] },
            "baseline_year": { "$ref": "#/$defs/year" },
            "levels": {
              "type": "array", "uniqueItems": true, "items": { "enum": ["trung-uong", "tinh", "huyen", "xa"] }
            },
            "service_level": { "enum": [3, 4, "mot-phan", "toan-trinh", null] },
            "fields": { "type": "array", "items": { "type": "string" } },
            "status": { "enum": ["extracted", "confirmed"] }
          }
        }
      }
    }
    """#
}
