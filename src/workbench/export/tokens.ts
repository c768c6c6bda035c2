/** Stand-ins that the engine carries through untouched: it would read `7-1` as a date, and refuse some formats. */

import { escaped } from './excel-format';

/** `_x0041_` would be read as the letter A. */
const literal = (text: string): string => text.replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');

/** Text as cell contents, and the shared strings that it becomes. */
export class TextTokens {
  private readonly texts: string[] = [];
  private readonly known = new Map<string, number>();

  /** A line break stays in sight of the engine: it wraps such cells. */
  token(text: string): string {
    const place = this.known.get(text) ?? this.texts.push(text) - 1;
    this.known.set(text, place);
    return `\uE000${place}${text.includes('\n') ? '\n' : ''}`;
  }

  restore(sharedStrings: string): string {
    return sharedStrings.replace(/<t[^>]*>\uE000(\d+)\n?<\/t>/g, (_all, place: string) => {
      return `<t xml:space="preserve">${escaped(literal(this.texts[Number(place)] ?? ''))}</t>`;
    });
  }
}

/** Number formats, and the codes that they become. */
export class FormatTokens {
  private readonly codes: string[] = [];

  /** @returns 1-based number of the format. */
  placeOf(code: string): number {
    const known = this.codes.indexOf(code);
    return known >= 0 ? known + 1 : this.codes.push(code);
  }

  get stands(): Readonly<Record<number, string>> {
    return Object.fromEntries(this.codes.map((_code, index) => [index + 1, `0"f${index + 1}"`]));
  }

  restore(styles: string): string {
    return styles.replace(/formatCode="0&quot;f(\d+)&quot;"/g, (_all, place: string) => {
      return `formatCode="${escaped(this.codes[Number(place) - 1] ?? 'General')}"`;
    });
  }
}
