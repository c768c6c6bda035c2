/** What may be handed over holds no word of a confidential session; what may not says so at its head. */

import fc from 'fast-check';
import { COMMANDS } from '../../src/commands';
import { isRefusal } from '../../src/core/command';
import type { DrawReport } from '../../src/core/edit';
import type { Json } from '../../src/core/json';
import { type Report, shownValue } from '../../src/core/report';
import { evaluation } from '../../src/tabs/evaluation';
import { journal } from '../../src/tabs/journal';
import { deskWith, sampleTabs, sessionRow, tabOfGiven, tabWith } from './school';
import { AFTER } from './summary-sheet';

/** Sheets with codes, or with exact counts of confidential services. */
const OWN = ['hours', 'workload', 'services-received', 'code-book'];
const HANDED_OVER = ['official', 'implementation', 'evidence', 'supervision', 'hand-over', 'readiness'];

type Language = 'id' | 'en';

const TABS = { id: sampleTabs('id'), en: sampleTabs('en') };

function built(name: 'buildReport' | 'buildSummary', input: Json, tabs: object, language: Language): Report {
  const thinking = COMMANDS[name].command.accept(input);
  if (typeof thinking !== 'function') throw new Error(JSON.stringify(thinking));
  const outcome = thinking(deskWith({ ...TABS[language], ...tabs }, { today: AFTER, language }));
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return (outcome.edits[0] as DrawReport).report;
}

const cellsOf = ({ lines }: Report): readonly string[] =>
  lines.flatMap(({ cells }) => cells.map((cell) => String(shownValue(cell))));

it.each(OWN)('%s says at its head that it is for the counsellor only', (kind) => {
  const head = (language: Language) =>
    cellsOf(built('buildReport', { kind, period: '2026-10' }, {}, language))[0];
  expect(head('id')).toMatch(/^RAHASIA · hanya untuk guru BK; jangan diserahkan/);
  expect(head('en')).toMatch(/^CONFIDENTIAL · for the counsellor only; not to be handed over/);
});

it.each(HANDED_OVER)('%s may be handed over: values only, no code, no session, no link', (kind) => {
  const report = built('buildReport', { kind, period: '2026-S1' }, {}, 'id');
  const cells = cellsOf(report);
  expect(cells[0]).not.toMatch(/RAHASIA/);
  expect(cells.filter((cell) => /^=|#gid|https?:|\b[KS]\d{4}\b/.test(cell))).toEqual([]);
  expect(report.lines.filter(({ leadsTo }) => leadsTo !== undefined)).toEqual([]);
});

describe('words planted beside confidential sessions', () => {
  const COLUMNS = [
    'topic',
    'counselees',
    'target',
    'parties',
    'place',
    'reason',
    'note',
    'result',
    'supporting',
  ];
  const MORE = ['hindering', 'followUpNote', 'evidence'];
  const planted = fc.record({
    service: fc.constantFrom('KPR', 'KKP', 'MED', 'KSL', 'KKS', 'KRM', 'ATK', 'ADV'),
    status: fc.constantFrom('done', 'partly', 'postponed', 'notHeld', 'planned'),
    column: fc.constantFrom(...COLUMNS, ...MORE),
    date: fc.constantFrom('2026-09-01', '2026-10-01', 'kemarin'),
  });

  it('are in no summary and no report that is handed over', () => {
    const workbooks = Number(process.env.WORKBOOKS ?? 500);
    fc.assert(
      fc.property(
        fc.array(planted, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('summary', ...HANDED_OVER.slice(0, 4)),
        fc.constantFrom<Language>('id', 'en'),
        fc.constantFrom('2026-S1', '2026-09'),
        (sessions, kind, language, period) => {
          const rows = sessions.map(({ column, ...row }, index) => ({
            ...row,
            id: `S9${100 + index}`,
            [column]: 'Zyxwvut K9876 0099887766',
          }));
          const lesson = { classes: 'VII-A', topic: 'Minat', evidence: 'Foto' };
          const subject = { kind: 'laijapen', session: 'S9100', subject: 'K9876', note: 'Zyxwvut' };
          const tabs = {
            journal: tabWith(journal, [...rows, lesson].map(sessionRow)),
            evaluation: tabOfGiven(evaluation, [subject], language),
          };
          const report =
            kind === 'summary'
              ? built('buildSummary', { period }, tabs, language)
              : built('buildReport', { kind, period }, tabs, language);
          expect(cellsOf(report).filter((cell) => /Zyxwvut|K9876|0099887766|S91\d\d/.test(cell))).toEqual([]);
        },
      ),
      { numRuns: workbooks },
    );
  });
});
