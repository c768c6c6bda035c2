/** What a workbook holds, as one immutable value: rolling back, cloning and comparing are cheap. */

/** A number under a date or time format is a date (serial days since 1899-12-30), as in Sheets. Blank is `''`. */
export type Value = string | number | boolean;

/** How one cell looks. Absent means Sheets' default. Equal styles should be one object (interned). */
export interface Style {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontWeight?: 'bold' | 'normal';
  readonly fontStyle?: 'italic' | 'normal';
  readonly fontLine?: 'underline' | 'line-through' | 'none';
  /** Points. */
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
  readonly borders?: Borders;
}

export interface Borders {
  readonly top?: Border;
  readonly bottom?: Border;
  readonly left?: Border;
  readonly right?: Border;
}

export interface Border {
  readonly color: string;
  readonly style: string;
}

/** A data validation rule as its builder made it: the criteria's enum name and its plain values. */
export interface ValidationState {
  readonly criteria: string;
  /** Strings, numbers, booleans, dates as serial numbers; a range as `{sheetId, row, column, rows, columns}`. */
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText?: string;
}

/** Arrays may be shorter than the grid is wide: what is missing is blank, default, without a rule. */
export interface RowState {
  readonly values: readonly Value[];
  /** By 0-based column, text with `=`, in en-US syntax. The value beside it is the last computed one. */
  readonly formulas: Readonly<Record<number, string>>;
  readonly styles: readonly (Style | undefined)[];
  readonly validations: readonly (ValidationState | undefined)[];
  readonly notes: Readonly<Record<number, string>>;
  /** By 0-based column: where the text of a cell leads, `#gid=5` inside the workbook. */
  readonly links?: Readonly<Record<number, string>>;
  /** Pixels; 21 by default. */
  readonly height: number;
  readonly hidden: boolean;
}

export interface ColumnState {
  /** Pixels; 100 by default. */
  readonly width: number;
  readonly hidden: boolean;
  /** Depth of column grouping; 0 is none. */
  readonly depth: number;
}

/** 0-based, with counts. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ConditionalFormatState {
  readonly ranges: readonly Rectangle[];
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

export interface ProtectionState {
  readonly id: number;
  /** Absent protects the whole sheet. */
  readonly range?: Rectangle;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly unprotected: readonly Rectangle[];
  /** Whether others were taken off its list: a protection alone protects nothing yet. */
  readonly isOwnersAlone?: boolean;
}

/** Colours of one direction; the bands between header and footer alternate. */
export interface BandColors {
  readonly header?: string;
  readonly first?: string;
  readonly second?: string;
  readonly footer?: string;
}

/** Alternating backgrounds of a range. */
export interface BandingState {
  readonly id: number;
  readonly range: Rectangle;
  readonly rows: BandColors;
  readonly columns: BandColors;
}

export interface ChartState {
  readonly id: number;
  /** The name in Charts.ChartType, `COLUMN` say. */
  readonly type: string;
  readonly ranges: readonly (Rectangle & { readonly sheetId: number })[];
  /** 1-based anchor cell and pixel offsets, as `setPosition` has them. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface MetadataState {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
}

export interface SheetState {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | undefined;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenGridlines: boolean;
  /** The grid: `rows.length` rows, `columns.length` columns. Blank rows share one object. */
  readonly rows: readonly RowState[];
  readonly columns: readonly ColumnState[];
  readonly merges: readonly Rectangle[];
  readonly conditionalFormats: readonly ConditionalFormatState[];
  readonly protections: readonly ProtectionState[];
  /** Absent is none. */
  readonly bandings?: readonly BandingState[];
  readonly charts: readonly ChartState[];
  readonly metadata: readonly MetadataState[];
}

export interface NamedRangeState {
  readonly name: string;
  readonly sheetId: number;
  readonly range: Rectangle;
}

/** What is selected on a sheet. */
export interface SelectionState {
  /** At least one; the last is the active one. */
  readonly ranges: readonly Rectangle[];
  /** In one of them. */
  readonly current: Pick<Rectangle, 'row' | 'column'>;
}

export interface BookState {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: readonly SheetState[];
  readonly namedRanges: readonly NamedRangeState[];
  readonly metadata: readonly MetadataState[];
  /** PropertiesService.getDocumentProperties(). They belong to script and document; not part of a snapshot. */
  readonly properties: Readonly<Record<string, string>>;
  readonly activeSheetId: number;
  /** By sheet id; absent is A1. Not part of a snapshot. */
  readonly selections?: Readonly<Record<number, SelectionState>>;
  /** Ids are handed out from here and never reused. */
  readonly nextId: number;
}
