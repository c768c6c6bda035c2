/** Contents as the engine keeps them, turned back into what a person of the workbook's locale types. */

const PLAIN_NUMBER = /^-?\d*\.\d+(?:E[-+]?\d+)?\s*%?$/i;

/** `=SUM(1.5,A1)` is typed `=SUM(1,5;A1)` where the comma is the decimal sign. */
const formulaAsTyped = (formula: string): string =>
  formula
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? part : part.replaceAll(',', ';').replace(/(\d)\.(?=\d)/g, '$1,')))
    .join('');

/**
 * @param content in the engine's own, American form.
 * @param raw what stands in the editor, where somebody just typed: `7.15` may be a time, or 7,15.
 */
export function asTyped(content: string, commaLocale: boolean, raw: string | undefined): string {
  if (!commaLocale) return content;
  if (content.startsWith('=')) return formulaAsTyped(content);
  if (raw?.trim() === content.trim()) return content;
  return PLAIN_NUMBER.test(content) ? content.replace('.', ',') : content;
}
