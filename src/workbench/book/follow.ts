/** What points at cells, moved along when rows or columns are inserted, deleted or moved. */

import type {
  BookState,
  ChartState,
  ProtectionState,
  Rectangle,
  RowState,
  SheetState,
  ValidationState,
} from '../book-state';
import { type Axis, type Shift, shiftIndex, shiftOne, shiftRectangle } from './axis';
import { leadsElsewhere, mapFormulas, mapReferences, writeReference } from './formula-references';
import { once, remembering } from './rows';
import { withSheet } from './sheets';

const isRectangle = (value: unknown): value is Rectangle & { readonly sheetId: number } =>
  typeof value === 'object' && value !== null && 'sheetId' in value && 'rows' in value;

function followProtection(protection: ProtectionState, axis: Axis, shift: Shift): readonly ProtectionState[] {
  const unprotected = protection.unprotected.flatMap((at) => shiftRectangle(at, axis, shift));
  if (protection.range === undefined) return [{ ...protection, unprotected }];
  const range = shiftOne(protection.range, axis, shift);
  return range === undefined ? [] : [{ ...protection, range, unprotected }];
}

function followAnchor(chart: ChartState, axis: Axis, shift: Shift): ChartState {
  const key = axis === 'rows' ? 'row' : 'column';
  const place = chart.position[key] - 1;
  const after = shiftIndex(place, shift) ?? shift.at;
  return after === place ? chart : { ...chart, position: { ...chart.position, [key]: after + 1 } };
}

const followOwn = (sheet: SheetState, axis: Axis, shift: Shift): SheetState => ({
  ...sheet,
  merges: sheet.merges
    .flatMap((at) => shiftOne(at, axis, shift) ?? [])
    .filter(({ rows, columns }) => rows * columns > 1),
  conditionalFormats: sheet.conditionalFormats
    .map((format) => ({
      ...format,
      ranges: format.ranges.flatMap((at) => shiftRectangle(at, axis, shift)),
    }))
    .filter(({ ranges }) => ranges.length > 0),
  protections: sheet.protections.flatMap((protection) => followProtection(protection, axis, shift)),
  ...(sheet.bandings && {
    bandings: sheet.bandings.flatMap((banding) => {
      const range = shiftOne(banding.range, axis, shift);
      return range === undefined ? [] : [{ ...banding, range }];
    }),
  }),
  charts: sheet.charts.map((chart) => followAnchor(chart, axis, shift)),
});

function followCharts(sheet: SheetState, id: number, axis: Axis, shift: Shift): SheetState {
  if (!sheet.charts.some(({ ranges }) => ranges.some(({ sheetId }) => sheetId === id))) return sheet;
  const charts = sheet.charts.map((chart) => ({
    ...chart,
    ranges: chart.ranges.flatMap((range) => {
      if (range.sheetId !== id) return [range];
      const after = shiftOne(range, axis, shift);
      return after === undefined ? [] : [{ ...after, sheetId: id }];
    }),
  }));
  return { ...sheet, charts };
}

/** Sheets from which the drop-downs of the sheet take their choices. */
const sheetsInRules = once(({ rows }: SheetState): ReadonlySet<number> => {
  const lists = new Set(rows.map(({ validations }) => validations));
  const rules = new Set([...lists].flatMap((list) => list.filter((rule) => rule !== undefined)));
  const values = [...rules].flatMap((rule) => rule.values);
  return new Set(values.filter(isRectangle).map(({ sheetId }) => sheetId));
});

/** Drop-downs that take their choices from a range of the sheet. */
function followRules(sheet: SheetState, id: number, axis: Axis, shift: Shift): SheetState {
  if (!sheetsInRules(sheet).has(id)) return sheet;
  const rule = remembering((before: ValidationState): ValidationState => {
    if (!before.values.some((value) => isRectangle(value) && value.sheetId === id)) return before;
    const values = before.values.map((value) =>
      isRectangle(value) && value.sheetId === id ? { sheetId: id, ...shiftOne(value, axis, shift) } : value,
    );
    return { ...before, values };
  });
  const list = remembering((before: RowState['validations']) => {
    const after = before.map((one) => (one === undefined ? one : rule(one)));
    return after.every((one, place) => one === before[place]) ? before : after;
  });
  let changed = false;
  const rows = sheet.rows.map((row) => {
    const validations = list(row.validations);
    if (validations === row.validations) return row;
    changed = true;
    return { ...row, validations };
  });
  return changed ? { ...sheet, rows } : sheet;
}

const followFormulas = (book: BookState, id: number, axis: Axis, shift: Shift): BookState => {
  const name = book.sheets.find((sheet) => sheet.id === id)?.name;
  const mayPointThere = (sheet: SheetState): boolean => sheet.id === id || leadsElsewhere(sheet);
  return mapFormulas(
    book,
    (formula, sheet) =>
      mapReferences(formula, (reference) => {
        if (reference.sheetName === undefined ? sheet.id !== id : reference.sheetName !== name)
          return undefined;
        const at = shiftOne(reference.at, axis, shift);
        return at === undefined ? '#REF!' : writeReference({ ...reference, at });
      }),
    mayPointThere,
  );
};

/** @param id the sheet whose grid has just been rearranged. */
export function followEverywhere(book: BookState, id: number, axis: Axis, shift: Shift): BookState {
  const own = withSheet(book, id, (sheet) => followOwn(sheet, axis, shift));
  const sheets = own.sheets.map((sheet) =>
    followRules(followCharts(sheet, id, axis, shift), id, axis, shift),
  );
  const namedRanges = own.namedRanges.flatMap((named) => {
    if (named.sheetId !== id) return [named];
    const range = shiftOne(named.range, axis, shift);
    return range === undefined ? [] : [{ ...named, range }];
  });
  return followFormulas({ ...own, sheets, namedRanges }, id, axis, shift);
}
