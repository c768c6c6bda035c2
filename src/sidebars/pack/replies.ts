/** What the add-on says of a template: compared with the workbook, or made from it. */

import { isObject, type Json, type JsonObject, property } from '../../core/json';

export interface Difference {
  readonly place: string;
  readonly tab: string;
  readonly cell: string;
  readonly mine: string;
  readonly fresh: string;
}

export interface Comparison {
  readonly name: string;
  readonly version: string;
  /** Blank at a first import. */
  readonly from: string;
  readonly print: string;
  readonly added: number;
  readonly removed: number;
  readonly updated: number;
  readonly kept: readonly Difference[];
  readonly conflicts: readonly Difference[];
  readonly followed: readonly Difference[];
  readonly skips: boolean;
}

export interface Packed {
  readonly pack: JsonObject;
  readonly name: string;
  readonly version: string;
  readonly print: string;
  /** Rows, by part. */
  readonly parts: readonly (readonly [string, number])[];
  readonly leftOut: number;
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const number = (value: Json | undefined): number => (typeof value === 'number' ? value : 0);
const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

const differences = (value: Json | undefined): readonly Difference[] =>
  list(value).map((one) => ({
    place: text(property(one, 'place')),
    tab: text(property(one, 'tab')),
    cell: text(property(one, 'cell')),
    mine: text(property(one, 'mine')),
    fresh: text(property(one, 'pack')),
  }));

export const comparisonIn = (reply: Json): Comparison => ({
  name: text(property(reply, 'id')),
  version: text(property(reply, 'version')),
  from: text(property(reply, 'from')),
  print: text(property(reply, 'fingerprint')),
  added: number(property(reply, 'added')),
  removed: number(property(reply, 'removed')),
  updated: list(property(reply, 'updated')).length,
  kept: differences(property(reply, 'kept')),
  conflicts: differences(property(reply, 'conflicts')),
  followed: differences(property(reply, 'followed')),
  skips: list(property(reply, 'skipped')).length > 0,
});

export function packedIn(reply: Json | undefined): Packed {
  const pack = property(reply, 'pack');
  const meta = property(pack, 'meta');
  const parts = property(reply, 'parts');
  return {
    pack: isObject(pack) ? pack : {},
    name: text(property(meta, 'id')),
    version: text(property(meta, 'version')),
    print: text(property(reply, 'fingerprint')),
    parts: isObject(parts) ? Object.entries(parts).map(([key, count]) => [key, number(count)] as const) : [],
    leftOut: number(property(reply, 'leftOut')),
  };
}

/** The template that the workbook follows; blank for none. */
export const followedIn = (reply: Json | undefined): { readonly name: string; readonly version: string } => ({
  name: text(property(property(reply, 'follows'), 'id')),
  version: text(property(property(reply, 'follows'), 'version')),
});
