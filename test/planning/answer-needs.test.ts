/** Needs are answered: linked to a plan item, or a plan item is made of one. */

import type { Cell } from '../../src/core/cell';
import type { Desk } from '../../src/core/command';
import { property } from '../../src/core/json';
import { answerNeeds } from '../../src/planning/answer-needs';
import { rankNeeds } from '../../src/planning/rank-needs';
import { readNeeds } from '../../src/planning/read-needs';
import { annual } from '../../src/tabs/annual';
import { needs } from '../../src/tabs/needs';
import { profile } from '../../src/tabs/profile';
import { carriedOut, desk, outcome, records, refusal, tab } from './desk';

type Given = Readonly<Record<string, Cell>>;

const rowOf = (columns: readonly { readonly key: string }[], given: Given): readonly Cell[] =>
  columns.map(({ key }) => given[key] ?? '');

const START: Desk = desk({
  tabs: {
    [profile.id]: tab(profile, []),
    [annual.id]: tab(annual, [
      rowOf(annual.columns, {
        id: 'PLN-09',
        service: 'INF',
        format: 'klasikal',
        domain: 'sosial',
        topic: 'Siber',
      }),
    ]),
    [needs.id]: tab(needs, [
      rowOf(needs.columns, { item: 'Saya dirundung', domain: 'Sosial', percent: 55 }),
      rowOf(needs.columns, { item: 'Saya mudah marah', domain: 'Pribadi', percent: 41 }),
    ]),
  },
});

const run = (before: Desk, input: object): Desk =>
  carriedOut(before, outcome(answerNeeds, input as never, before));

const NEW = {
  need: 'saya mudah  marah',
  service: 'INF',
  topic: 'Mengelola marah',
  target: 'VII-A; VII-B',
  month: '2026-10',
  volume: 2,
};

it('links a need to the plan item that answers it, and takes the link away again', () => {
  const linked = run(START, { link: [{ need: 'Saya dirundung', plan: 'PLN-09' }] });
  expect(records(linked.tabs[needs.id]).map(({ plan }) => plan)).toEqual(['PLN-09', '']);
  const unlinked = run(linked, { link: [{ need: 'Saya dirundung', plan: '' }] });
  expect(records(unlinked.tabs[needs.id]).map(({ plan }) => plan)).toEqual(['', '']);
});

it('makes a plan item of a need: its domain, the usual form of the service, the volume in its month', () => {
  const after = run(START, { make: [NEW] });
  const [, made] = records(after.tabs[annual.id]);
  // October is the fourth month of a year that begins in July.
  expect(made).toMatchObject({
    id: 'PLN-10',
    service: 'Layanan informasi',
    format: 'Klasikal',
    domain: 'Pribadi',
    topic: 'Mengelola marah',
    target: 'VII-A; VII-B',
    m4: 2,
    m3: '',
    need: 'Saya mudah marah',
  });
  expect(records(after.tabs[needs.id]).map(({ plan }) => plan)).toEqual(['', 'PLN-10']);
});

it('makes it once: also where the run broke off between the plan item and its link', () => {
  const after = run(START, { make: [NEW] });
  expect(outcome(answerNeeds, { make: [NEW] }, after).edits).toEqual([]);
  const { edits } = outcome(answerNeeds, { make: [NEW] }, START);
  const half = carriedOut(START, {
    edits: edits.slice(0, 1),
    notice: { text: { id: '', en: '' } },
    reply: null,
  });
  expect(run(half, { make: [NEW] })).toEqual(after);
});

it('numbers several new plan items one after the other', () => {
  const second = { ...NEW, need: 'Saya dirundung' };
  expect(outcome(answerNeeds, { make: [NEW, second] }, START).reply).toMatchObject({
    made: ['PLN-10', 'PLN-11'],
  });
});

it.each([
  ['a need that is not there', { link: [{ need: 'Saya lapar', plan: 'PLN-09' }] }, /no need "Saya lapar"/],
  [
    'a plan item that is not there',
    { link: [{ need: 'Saya dirundung', plan: 'PLN-77' }] },
    /no plan item PLN-77/,
  ],
  ['a service that nobody knows', { make: [{ ...NEW, service: 'XYZ' }] }, /service "XYZ" is not known/],
  ['a blank topic', { make: [{ ...NEW, topic: ' ' }] }, /topic is blank/],
  ['a month of another year', { make: [{ ...NEW, month: '2029-10' }] }, /no period|in this school year/],
  ['a volume below nothing', { make: [{ ...NEW, volume: -2 }] }, /no number above nothing/],
  ['a volume in words', { make: [{ ...NEW, volume: 'dua' }] }, /"dua" is no number/],
  ['nothing at all', {}, /cannot be read/],
])('refuses %s, says what to do, and writes nothing', (_story, input, words) => {
  const { code, message, remedy } = refusal(answerNeeds, input as never, START);
  expect(code).toBe('bad-input');
  const gaps = Object.entries(message.gaps ?? {});
  const said = gaps.reduce((text, [key, gap]) => text.replace(`{${key}}`, String(gap)), message.text.en);
  expect(said).toMatch(words);
  expect(remedy.text.id).not.toBe('');
});

it('ranks a table that was pasted, under the name of its instrument, and again when it is pasted anew', () => {
  const paste = (percent: number) => ({
    text: `Butir\tBidang\tPersen\nSaya sulit belajar\tBelajar\t${percent}`,
    instrument: 'AKPD',
  });
  const ranked = (before: Desk, percent: number): Desk =>
    carriedOut(before, outcome(rankNeeds, paste(percent), before));
  const last = (after: Desk) => records(after.tabs[needs.id]).at(-1);
  const first = ranked(START, 40);
  expect(last(first)).toMatchObject({
    item: 'Saya sulit belajar',
    domain: 'Belajar',
    percent: 40,
    instrument: 'AKPD',
  });
  expect(last(ranked(first, 45))).toMatchObject({ percent: 45 });
  expect(refusal(rankNeeds, { text: 'halo' }, START).code).toBe('bad-input');
});

it('shows the needs beside the plan: what nothing answers, and which plan items answer no need', () => {
  const { reply } = outcome(readNeeds, {}, START);
  expect(property(reply, 'unanswered')).toEqual(['Saya dirundung', 'Saya mudah marah']);
  expect(property(reply, 'plans')).toMatchObject([{ id: 'PLN-09', isWithoutNeed: true }]);
  const after = run(START, { link: [{ need: 'Saya dirundung', plan: 'PLN-09' }] });
  const then = outcome(readNeeds, {}, after).reply;
  expect(property(then, 'unanswered')).toEqual(['Saya mudah marah']);
  expect(property(then, 'plans')).toMatchObject([{ id: 'PLN-09', isWithoutNeed: false }]);
});
