-- Đọc dữ liệu mở của một cổng, ghi thành Parquet, và trả lời ba câu hỏi. Chạy ở thư mục chứa data/targets.csv …:
--     duckdb < cau-hoi.sql
-- Lấy thẳng từ cổng: INSTALL httpfs; LOAD httpfs; rồi thay 'data/ bằng 'https://<địa chỉ cổng>/data/.
-- Mọi cột đọc là chữ trước, rồi mới đổi kiểu: dấu nháy đơn mà tệp CSV đặt trước chữ bắt đầu bằng = + - @ được bỏ đi.

CREATE MACRO plain(cell) AS
  CASE WHEN regexp_matches(cell, '^''[-=+@\t\r]') THEN substr(cell, 2) ELSE nullif(cell, '') END;

CREATE TABLE targets AS
  SELECT plain(COLUMNS(*)) FROM read_csv('data/targets.csv', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"');
CREATE TABLE results AS
  SELECT plain(COLUMNS(*)) FROM read_csv('data/results.csv', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"');

-- Parquet có kiểu: số là số, ngày là ngày, danh sách là danh sách.
COPY (
  SELECT * REPLACE (
    try_cast(issued AS DATE) AS issued, try_cast(value AS DOUBLE) AS value, try_cast(value_max AS DOUBLE) AS value_max,
    try_cast(deadline_year AS INTEGER) AS deadline_year, try_cast(baseline_year AS INTEGER) AS baseline_year,
    try_cast(confidence AS DOUBLE) AS confidence,
    coalesce(string_split(fields, '; '), []) AS fields, coalesce(string_split(levels, '; '), []) AS levels)
  FROM targets ORDER BY id
) TO 'targets.parquet' (FORMAT parquet);
COPY (
  SELECT * REPLACE (
    try_cast(issued AS DATE) AS issued, try_cast(as_of AS DATE) AS as_of, try_cast(value AS DOUBLE) AS value,
    coalesce(string_split(fields, '; '), []) AS fields)
  FROM results ORDER BY id
) TO 'results.parquet' (FORMAT parquet);

-- 1. Mỗi lĩnh vực có bao nhiêu chỉ tiêu, và bao nhiêu chỉ tiêu đã có kết quả báo cáo?
WITH reported AS (SELECT DISTINCT target FROM 'results.parquet' WHERE target IS NOT NULL AND match <> 'unsure')
SELECT field AS linh_vuc, count(*) AS chi_tieu, count(reported.target) AS da_co_ket_qua
FROM (SELECT id, unnest(fields) AS field FROM 'targets.parquet') LEFT JOIN reported ON reported.target = id
GROUP BY field ORDER BY chi_tieu DESC, linh_vuc;

-- 2. Mỗi năm có bao nhiêu chỉ tiêu đến hạn, do bao nhiêu văn bản đặt ra?
SELECT deadline_year AS nam, count(*) AS chi_tieu, count(DISTINCT split_part(id, '/chi-tieu-', 1)) AS van_ban
FROM 'targets.parquet' WHERE kind = 'target' AND deadline_year IS NOT NULL GROUP BY nam ORDER BY nam;

-- 3. Cùng một đơn vị đo và cùng năm: mỗi cơ quan đặt mức phần trăm ở giữa là bao nhiêu?
SELECT issuer AS co_quan, deadline_year AS nam, count(*) AS chi_tieu, median(value) AS muc_giua
FROM 'targets.parquet'
WHERE unit = '%' AND kind = 'target' AND value IS NOT NULL AND deadline_year IS NOT NULL
GROUP BY co_quan, nam HAVING count(*) > 1 ORDER BY co_quan, nam;
