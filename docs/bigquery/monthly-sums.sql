-- Monthly sums by line and stage, as the plan's Sources tab reads them: line, month (its first day), stage, amount.
-- (Standard SQL of BigQuery)
--
-- Reads the same `project.dataset.entries` as open-commitments.sql. 'received' and 'spent' are what was entered;
-- 'committed' is only what is still open of each commitment, in the month of the commitment, so that nothing counts
-- twice. Whatever is spent in a later year settles a commitment of this one all the same.
WITH keyed AS (
  -- Two spellings are one key if they are equal once composed, with spaces run together, whatever their case.
  SELECT
    entry_id,
    entry_date,
    line,
    amount,
    stage,
    NULLIF(LOWER(NORMALIZE(TRIM(REGEXP_REPLACE(reference, r'\s+', ' ')), NFC)), '') AS reference_key,
    NULLIF(LOWER(NORMALIZE(TRIM(REGEXP_REPLACE(settles, r'\s+', ' ')), NFC)), '') AS settles_key,
    LOWER(NORMALIZE(TRIM(REGEXP_REPLACE(line, r'\s+', ' ')), NFC)) AS line_key
  FROM `project.dataset.entries`
),
made AS (
  SELECT entry_id, entry_date, line, line_key, reference_key, amount
  FROM keyed
  WHERE stage = 'committed' AND NOT (settles_key IS NOT NULL AND amount < 0)
),
settled AS (
  SELECT
    settles_key AS reference_key,
    line_key,
    SUM(CASE WHEN stage = 'committed' AND amount < 0 THEN -amount ELSE amount END) AS amount
  FROM keyed
  WHERE settles_key IS NOT NULL
  GROUP BY settles_key, line_key
),
by_line AS (
  SELECT reference_key, line_key, SUM(amount) AS committed
  FROM made
  WHERE reference_key IS NOT NULL
  GROUP BY reference_key, line_key
),
own AS (
  -- What is left of each line's own commitments under a reference: below zero what was paid beyond them.
  SELECT
    by_line.reference_key,
    by_line.line_key,
    by_line.committed - CASE WHEN by_line.committed > 0 THEN COALESCE(settled.amount, 0) ELSE 0 END AS amount
  FROM by_line
  LEFT JOIN settled ON settled.reference_key = by_line.reference_key AND settled.line_key = by_line.line_key
),
elsewhere AS (
  -- What settles a reference from lines that committed nothing under it.
  SELECT settled.reference_key, SUM(settled.amount) AS amount
  FROM settled
  LEFT JOIN by_line
    ON by_line.reference_key = settled.reference_key AND by_line.line_key = settled.line_key AND by_line.committed > 0
  WHERE by_line.line_key IS NULL
  GROUP BY settled.reference_key
),
ordered AS (
  SELECT
    made.entry_id,
    made.entry_date,
    made.line,
    made.reference_key,
    made.amount,
    own.amount AS of_line,
    COALESCE(
      SUM(made.amount) OVER (
        PARTITION BY made.reference_key, made.line_key
        ORDER BY made.entry_date DESC, made.entry_id DESC
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
      ),
      0
    ) AS later,
    ROW_NUMBER() OVER (
      PARTITION BY made.reference_key, made.line_key ORDER BY made.entry_date, made.entry_id
    ) AS nth
  FROM made
  JOIN own ON own.reference_key = made.reference_key AND own.line_key = made.line_key
  WHERE made.amount >= 0
),
parts AS (
  -- Of one line the earliest is settled first: what comes later keeps its open part first. The earliest has all the
  -- rest, more than itself where more came back than was paid.
  SELECT
    entry_id,
    entry_date,
    line,
    reference_key,
    LEAST(CASE WHEN nth = 1 THEN of_line ELSE amount END, GREATEST(0, of_line - later)) AS amount
  FROM ordered
),
left_open AS (
  -- What others settled beyond what was open before; the earliest of all has what they got back beyond what they paid.
  SELECT
    parts.entry_id,
    parts.entry_date,
    parts.line,
    parts.reference_key,
    parts.amount - GREATEST(
      CASE
        WHEN ROW_NUMBER() OVER (PARTITION BY parts.reference_key ORDER BY parts.entry_date, parts.entry_id) = 1
          THEN LEAST(0, COALESCE(elsewhere.amount, 0))
        ELSE 0
      END,
      COALESCE(elsewhere.amount, 0) - COALESCE(
        SUM(GREATEST(0, parts.amount)) OVER (
          PARTITION BY parts.reference_key
          ORDER BY parts.entry_date, parts.entry_id
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ),
        0
      )
    ) AS amount
  FROM parts
  LEFT JOIN elsewhere ON elsewhere.reference_key = parts.reference_key
),
open_parts AS (
  SELECT line, entry_date, amount FROM left_open WHERE amount > 0
  UNION ALL
  SELECT line, entry_date, amount FROM made WHERE reference_key IS NULL
),
counted AS (
  SELECT line, DATE_TRUNC(entry_date, MONTH) AS month, stage, amount FROM keyed WHERE stage <> 'committed'
  UNION ALL
  SELECT line, DATE_TRUNC(entry_date, MONTH) AS month, 'committed' AS stage, amount FROM open_parts
)
SELECT MIN(line) AS line, month, stage, SUM(amount) AS amount
FROM counted
GROUP BY LOWER(NORMALIZE(TRIM(REGEXP_REPLACE(line, r'\s+', ' ')), NFC)), month, stage
ORDER BY line, month, stage
