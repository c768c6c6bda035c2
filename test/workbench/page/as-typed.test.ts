/** The engine's contents as a person of the workbook's locale types them. */

import { asTyped } from '../../../src/workbench/page/as-typed';

it.each([
  ['a decimal number', '7.15', '7,15', '7,15'],
  ['a time with a dot, which only looks like one', '7.15', '7.15', '7.15'],
  ['a percentage', '12.5%', '12,5%', '12,5%'],
  ['a formula', '=SUM(1.5,A1)&"a,b.c"', undefined, '=SUM(1,5;A1)&"a,b.c"'],
  ['a date', '13/7/2026', '13/7/2026', '13/7/2026'],
  ['words', 'Bu Ani, S.Pd.', 'Bu Ani, S.Pd.', 'Bu Ani, S.Pd.'],
])('turns back %s', (_what, content, raw, typed) => {
  expect(asTyped(content, true, raw)).toBe(typed);
  expect(asTyped(content, false, raw)).toBe(content);
});
