/** What goes wrong on purpose: refusals in Google's own words, and what the workbench cannot do. */

/** An error that Google itself would throw: an Error named `Exception` in the bundle. */
export class Refusal extends Error {
  override readonly name = 'Exception';
}

/** Something real that the workbench has not learnt. Never swallowed: an execution that met one has failed. */
export class NotEmulated extends Error {
  override readonly name = 'NotEmulated';

  constructor(what: string) {
    super(`${what} is not emulated in the workbench`);
  }
}

/** The messages of platform/apps-script.md §1.8. */
export const SAYS = {
  outside: 'The coordinates of the range are outside the dimensions of the sheet.',
  rowTooSmall: 'The starting row of the range is too small.',
  columnTooSmall: 'The starting column of the range is too small.',
  noRows: 'The number of rows in the range must be at least 1.',
  noColumns: 'The number of columns in the range must be at least 1.',
  noRange: 'Range not found',
  rowsOutOfBounds: 'Those rows are out of bounds.',
  columnsOutOfBounds: 'Those columns are out of bounds.',
  lastSheet: "You can't remove all the sheets in a document.",
  lastRows: 'Sorry, it is not possible to delete all non-frozen rows.',
  lastColumns: 'Sorry, it is not possible to delete all non-frozen columns.',
  partOfMerge: 'You must select all cells in a merged range to merge or unmerge them.',
  tooLong: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  tooManyCells:
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  banded:
    'You cannot add alternating background colors to a range that already has alternating background colors.',
  protected:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  quota: 'You have exceeded the property storage quota. Please remove some properties and try again.',
  lock: 'Lock timeout: another process was holding the lock for too long.',
  time: 'Exceeded maximum execution time',
  service: 'Service Spreadsheets failed while accessing document with id workbench.',
  sheetExists: (name: string) => `A sheet with the name "${name}" already exists. Please enter another name.`,
  rowsDiffer: (data: number, range: number) =>
    `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
  columnsDiffer: (data: number, range: number) =>
    `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
  signature: (types: string, method: string) =>
    `The parameters (${types}) don't match the method signature for ${method}.`,
  violates: (cell: string) =>
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
  permission: (method: string, scopes: string) =>
    `Specified permissions are not sufficient to call ${method}. Required permissions: ${scopes}`,
} as const;
