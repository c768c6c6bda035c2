/** Steps for many workbooks: `{"table": "schools.csv", "steps": [...]}` are the steps once for each row of the table. */

import { parseCsv } from '../../core/csv';

type Gaps = Readonly<Record<string, string>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `{key}` is what the row has in the column `key`; braces without such a column stay as they are. */
function filled(value: unknown, gaps: Gaps): unknown {
  if (typeof value === 'string')
    return value.replace(/\{(\w+)\}/g, (gap, key: string) =>
      Object.keys(gaps).includes(key) ? (gaps[key] ?? gap) : gap,
    );
  if (Array.isArray(value)) return value.map((one) => filled(one, gaps));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, gaps)]));
}

function rowsOf(path: string, text: string): readonly Gaps[] {
  const table = parseCsv(text);
  if (!table || table.header.length === 0) throw new Error(`${path} is no table of comma-separated values.`);
  return table.rows.map(({ cells }) =>
    Object.fromEntries(table.header.map((key, at) => [key.trim(), (cells[at] ?? '').trim()])),
  );
}

/**
 * @param text the list of steps.
 * @param read a file's text by its path.
 * @returns the list without tables.
 */
export function everyRow(text: string, read: (path: string) => string): string {
  const steps: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
  if (!Array.isArray(steps)) return text;
  const expanded = steps.flatMap((step: unknown): readonly unknown[] => {
    if (!isObject(step) || typeof step.table !== 'string' || !Array.isArray(step.steps)) return [step];
    const { table, steps: inner } = step;
    return rowsOf(table, read(table)).flatMap((gaps) => inner.map((one) => filled(one, gaps)));
  });
  return JSON.stringify(expanded);
}
