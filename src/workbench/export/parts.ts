/** Equal parts of a workbook, written down once and pointed to by number. */

import { nameOf } from './areas';

export class Parts<Part extends object> {
  private readonly list: Part[] = [];
  private readonly known = new Map<string, number>();

  /** 1-based place; 0 for nothing. */
  placeOf(part: Part | undefined): number {
    if (part === undefined) return 0;
    const name = nameOf(part);
    const place = this.known.get(name) ?? this.list.push(part);
    this.known.set(name, place);
    return place;
  }

  get all(): readonly Part[] {
    return this.list;
  }

  /** By 1-based place. */
  get byPlace(): Readonly<Record<number, Part>> {
    return Object.fromEntries(this.list.map((part, index) => [index + 1, part]));
  }
}
