/** Packs from outside: the whole of one is right, or it is refused with the place that is not. */

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { isRefusal } from '../../src/core/command';
import { sha256 } from '../../src/core/sha256';
import { packPrint } from '../../src/sharing/pack';
import { readPack } from '../../src/sharing/read-pack';
import { SMALL_PACK } from './pack-school';

const placeIn = (pack: unknown): unknown => {
  const read = readPack(typeof pack === 'string' ? pack : JSON.stringify(pack));
  return isRefusal(read) ? read.message.gaps?.place : 'accepted';
};

const withTopic = (topic: string) => ({ ...SMALL_PACK, plan: [{ ...SMALL_PACK.plan[0], topic }] });

it('accepts a pack as it was written', () => {
  expect(readPack(JSON.stringify(SMALL_PACK))).toEqual(SMALL_PACK);
});

it.each([
  ['a formula', '=IMPORTDATA("x")'],
  ['a full-width formula', '＝1+1'],
  ['a plus sign', '+62'],
  ['markup', 'Karier <img src=x onerror=alert(1)>'],
  ['an address', 'lihat https://contoh.id'],
  ['a mail address', 'tulis ke guru@contoh.id'],
  ['a control character', 'Karier\u0007'],
  ['too many letters', 'a'.repeat(501)],
])('refuses %s and names the cell', (_what, topic) => {
  expect(placeIn(withTopic(topic))).toBe('plan.0.topic');
});

it('refuses keys that nobody knows, wherever they stand', () => {
  expect(placeIn({ ...SMALL_PACK, journal: [] })).toBe('journal');
  expect(placeIn({ ...SMALL_PACK, plan: [{ ...SMALL_PACK.plan[0], person: 'G1' }] })).toBe('plan.0.person');
  expect(placeIn(JSON.stringify(SMALL_PACK).replace('"labels":{}', '"labels":{"__proto__":{"x":1}}'))).toBe(
    'labels.__proto__',
  );
  expect(placeIn({ ...SMALL_PACK, meta: { ...SMALL_PACK.meta, constructor: 'x' } })).toBe('meta.constructor');
});

it('refuses what is too large, too deep, too many, or no pack', () => {
  expect(isRefusal(readPack(`"${'a'.repeat(262_150)}"`))).toBe(true);
  expect(isRefusal(readPack('['.repeat(100_000)))).toBe(true);
  expect(isRefusal(readPack(`"${'\\'.repeat(200_000)}`))).toBe(true);
  expect(placeIn({ ...SMALL_PACK, plan: Array.from({ length: 301 }, () => SMALL_PACK.plan[0]) })).toBe(
    'plan',
  );
  expect(placeIn('halo')).toBe('halo');
});

it('reads a pack of the schema before as the same pack, under the same fingerprint', () => {
  const earlier = { ...SMALL_PACK, meta: { ...SMALL_PACK.meta, schema: 1 } };
  expect(readPack(JSON.stringify(earlier))).toEqual(SMALL_PACK);
  expect(packPrint(earlier)).toBe(packPrint(SMALL_PACK));
});

it('reads the locks of the schemas before as those that let a school add rows', () => {
  for (const schema of [1, 2]) {
    const earlier = (locks: unknown) => ({ ...SMALL_PACK, meta: { ...SMALL_PACK.meta, schema }, locks });
    expect(readPack(JSON.stringify(earlier([])))).toEqual(SMALL_PACK);
    expect(readPack(JSON.stringify(earlier(['plan', 'lists'])))).toEqual({
      ...SMALL_PACK,
      locks: { plan: 'add', lists: 'add' },
    });
    for (const wrong of [['journal'], ['__proto__'], [1], 'plan'])
      expect(placeIn(earlier(wrong))).toMatch(/^locks/);
  }
});

it('refuses locks that nobody knows', () => {
  expect(placeIn({ ...SMALL_PACK, locks: { plan: 'never' } })).toBe('locks.plan');
  expect(placeIn({ ...SMALL_PACK, locks: { journal: 'add' } })).toBe('locks.journal');
});

it('refuses a schema that never was', () => {
  for (const schema of [0, 1.5, -1]) {
    expect([schema, placeIn({ ...SMALL_PACK, meta: { ...SMALL_PACK.meta, schema } })]).toEqual([
      schema,
      'meta.schema',
    ]);
  }
});

it('asks for a newer add-on when the pack is newer', () => {
  const newer = readPack(JSON.stringify({ ...SMALL_PACK, meta: { ...SMALL_PACK.meta, schema: 4 } }));
  expect(isRefusal(newer) ? newer.remedy.text.en : 'accepted').toMatch(/^Update the add-on/);
});

it('never changes what all objects share, whatever a pack holds', () => {
  const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
  const strange = fc.constantFrom('__proto__', 'constructor', 'toString', 'meta', 'plan', 'labels', 'id', '');
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      fc.jsonValue(),
      fc.string(),
      fc.array(tie('any'), { maxLength: 3 }),
      fc
        .array(fc.tuple(strange, tie('any')), { maxLength: 4 })
        .map((entries) =>
          JSON.parse(
            `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${JSON.stringify(one) ?? 0}`).join()}}`,
          ),
        ),
    ),
  })).any;
  const parts = Object.keys(SMALL_PACK);
  fc.assert(
    fc.property(fc.constantFrom(...parts, '__proto__', 'more'), value, (part, strangeValue) => {
      const text = JSON.stringify(SMALL_PACK).replace(
        /^\{/,
        `{${JSON.stringify(part)}:${JSON.stringify(strangeValue)},`,
      );
      const doubled = JSON.stringify({ ...SMALL_PACK, [part]: strangeValue });
      for (const one of [text, doubled, JSON.stringify(strangeValue)]) {
        const read = readPack(one);
        if (isRefusal(read)) expect([read.code, read.message.gaps?.place]).not.toContain(undefined);
        else expect(Object.keys(read).sort()).toEqual([...parts].sort());
      }
    }),
    { numRuns: 5_000 },
  );
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before);
  expect(Object.keys({})).toEqual([]);
});

it('prints what the published SHA-256 prints', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  const words = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(words, (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
  );
});

it('has one fingerprint, in whatever order a pack was written', () => {
  const turned = JSON.stringify(Object.fromEntries(Object.entries(SMALL_PACK).reverse()));
  const read = readPack(turned);
  expect(isRefusal(read) ? 'refused' : packPrint(read)).toBe(packPrint(SMALL_PACK));
  const prints = [SMALL_PACK.locks, { plan: 'add' }, { plan: 'locked' }] as const;
  expect(new Set(prints.map((locks) => packPrint({ ...SMALL_PACK, locks }))).size).toBe(3);
});
