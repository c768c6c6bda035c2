/** The findings as a page shows them: in both languages, with what can be done about each. */

import { textOf } from '../core/cell';
import type { Json } from '../core/json';
import { LOCALES, type Saying, same, sayIt, type Text } from '../core/text';
import { type Fixes, fixOf, offerPrint } from './fix';
import type { Inspection } from './inspect';
import type { Listed } from './listed';

const both = (saying: Saying): Text => {
  const [id = '', en = ''] = LOCALES.map((locale) => sayIt(saying, locale));
  return { id, en };
};

const rowOf = ({ no, check, severity, tab, cell, status, reason }: Listed): Record<string, Json> => ({
  no,
  check,
  severity,
  tab,
  cell,
  status,
  reason: textOf(reason),
});

/** Solved ones only as their number: they need nothing. */
export function shownList({ register, school, onPage }: Inspection, fixes: Fixes): Json {
  const found = register.found.map(({ finding, listed }) => {
    const fix = fixOf(fixes, school, finding);
    const offer = fix ? { offer: { words: { ...both(fix.words) }, print: offerPrint(fix) } } : {};
    const { message, fix: advice } = finding;
    return { ...rowOf(listed), message: { ...both(message) }, fix: { ...advice }, ...offer };
  });
  const kept = register.kept.map((listed) => ({
    ...rowOf(listed),
    message: { ...same(listed.message) },
    fix: { ...same(listed.fix) },
  }));
  const changed = onPage.map(({ check, tab, cell, message }) => ({
    check,
    tab,
    cell,
    message: { ...both(message) },
  }));
  return {
    findings: [...found, ...kept],
    ...(changed.length > 0 ? { changed } : {}),
    solved: register.listed.filter(({ status }) => status === 'solved').length,
  };
}
