/** What an execution may call: by its AuthMode (§1.1) and by the manifest's scopes (§1.4). */

import { Refusal, SAYS } from '../book/refusals';
import type { Auth } from '../execution';

const SCOPE = 'https://www.googleapis.com/auth/';
const SHEET = [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}spreadsheets`];
const ANY_SHEET = [`${SCOPE}spreadsheets`];
const CONTAINER = [`${SCOPE}script.container.ui`];
const EMAIL = [`${SCOPE}userinfo.email`];

interface Gate {
  /** The least AuthMode that may pass. */
  readonly from: Auth;
  /** One of these is needed; none for empty. */
  readonly scopes: readonly string[];
}

const OPEN: Gate = { from: 'NONE', scopes: [] };
const DOCUMENT: Gate = { from: 'LIMITED', scopes: SHEET };
const STORE: Gate = { from: 'LIMITED', scopes: [] };
const DIALOG: Gate = { from: 'FULL', scopes: [] };

const OPENS_OTHERS: Gate = { from: 'FULL', scopes: ANY_SHEET };
const USER: Gate = { from: 'FULL', scopes: EMAIL };
const PAGE: Gate = { from: 'FULL', scopes: CONTAINER };

const METHODS: Readonly<Record<string, Gate>> = {
  'SpreadsheetApp.getUi': OPEN,
  'SpreadsheetApp.flush': OPEN,
  'SpreadsheetApp.newDataValidation': OPEN,
  'SpreadsheetApp.newConditionalFormatRule': OPEN,
  'SpreadsheetApp.create': OPENS_OTHERS,
  'SpreadsheetApp.open': OPENS_OTHERS,
  'SpreadsheetApp.openById': OPENS_OTHERS,
  'SpreadsheetApp.openByUrl': OPENS_OTHERS,
  'Spreadsheet.toast': { from: 'FULL', scopes: SHEET },
  'Ui.alert': DIALOG,
  'Ui.prompt': DIALOG,
  'Ui.showSidebar': PAGE,
  'Ui.showModalDialog': PAGE,
  'Ui.showModelessDialog': PAGE,
  'Session.getActiveUser': USER,
  'Session.getEffectiveUser': USER,
};

const CLASSES: Readonly<Record<string, Gate>> = {
  SpreadsheetApp: DOCUMENT,
  Spreadsheet: DOCUMENT,
  Sheet: DOCUMENT,
  Range: DOCUMENT,
  RangeList: DOCUMENT,
  Selection: DOCUMENT,
  Group: DOCUMENT,
  Protection: DOCUMENT,
  Banding: DOCUMENT,
  NamedRange: DOCUMENT,
  DeveloperMetadata: DOCUMENT,
  DeveloperMetadataFinder: DOCUMENT,
  PropertiesService: STORE,
  CacheService: STORE,
};

const RANK: Readonly<Record<Auth, number>> = { NONE: 0, LIMITED: 1, FULL: 2 };

export interface Permit {
  readonly auth: Auth;
  readonly scopes: readonly string[];
}

const gateOf = (className: string, method: string): Gate =>
  METHODS[`${className}.${method}`] ?? CLASSES[className] ?? OPEN;

/** @throws Refusal in the words of a missing permission, for a low AuthMode too (unverified). */
export function checkPermit(className: string, method: string, { auth, scopes }: Permit): void {
  const gate = gateOf(className, method);
  const granted = gate.scopes.length === 0 || gate.scopes.some((scope) => scopes.includes(scope));
  if (granted && RANK[auth] >= RANK[gate.from]) return;
  throw new Refusal(SAYS.permission(`${className}.${method}`, gate.scopes.join(' || ') || 'authorization'));
}
