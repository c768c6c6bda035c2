/** Step files: what the door understands, and what it sends back whole. */

import { readSteps } from '../../../src/workbench/steps/steps';

const read = (...steps: readonly unknown[]) => readSteps(JSON.stringify(steps));

describe('a step file', () => {
  it('may hold every step of the door', () => {
    const steps = read(
      { clock: '2026-11-24T08:00:00+07:00' },
      { locale: 'in_ID', timeZone: 'Asia/Jakarta', user: 'id' },
      { auth: 'LIMITED' },
      { school: 'DIR' },
      { open: 'FILE' },
      { call: 'buildSummary', input: { period: '2026-S1' } },
      { preview: 'buildSummary', input: {} },
      { menuCall: 'buildSummary' },
      { answer: 'yes' },
      { values: 'journal' },
      { cells: 'summary' },
      { tabs: true },
      { menu: true },
      { metadata: '*' },
      { snapshot: true },
      { type: { tab: 'journal', cell: 'B7', value: '3/7/2026' } },
      { rename: { tab: 'journal', title: 'Buku harian' } },
      { deleteTab: 'rooms' },
      { moveTab: { tab: 'journal', to: 1 } },
      { insertColumn: { tab: 'journal', before: 3 } },
      { moveColumn: { tab: 'journal', column: 'date', to: 9 } },
      { deleteColumn: { tab: 'journal', column: 'topic' } },
      { insertRows: { tab: 'journal', before: 12, count: 2 } },
      { deleteRows: { tab: 'journal', row: 12, count: 2 } },
      { sortRows: { tab: 'journal', column: 'service' } },
      { killAt: 17, unflushed: 'kept' },
      { failAt: 9 },
      { export: 'out/book.xlsx' },
      { save: 'out/book.json' },
    );
    expect(steps).toHaveLength(29);
    expect(steps[5]).toEqual({ key: 'call', step: { call: 'buildSummary', input: { period: '2026-S1' } } });
  });

  it('may set locale, zone and language one by one', () => {
    expect(read({ timeZone: 'Asia/Makassar' }, { user: 'en' }).map(({ key }) => key)).toEqual([
      'locale',
      'locale',
    ]);
  });

  it('leaves a command that nobody knows, and input of any shape, to the add-on', () => {
    expect(read({ call: 'nonsense' }, { call: 'buildSummary', input: 5 })).toHaveLength(2);
  });

  it.each([
    ['no JSON', '[{"tabs": true'],
    ['no list', '{"tabs": true}'],
    ['a step that is no object', '["tabs"]'],
    ['a list as a step', '[[]]'],
    ['a step without a key', '[{}]'],
    ['an unknown step', '[{"fly": true}]'],
    ['a name that every object has', '[{"constructor": true}]'],
    ['a key that the step does not have', '[{"values": "journal", "rows": 3}]'],
    ['a wrong type', '[{"killAt": "17"}]'],
    ['a call that is never reached', '[{"killAt": 0}]'],
    ['half a call', '[{"failAt": 1.5}]'],
    ['a tab list that is refused', '[{"tabs": false}]'],
    ['an unknown AuthMode', '[{"auth": "ROOT"}]'],
    ['an unknown language', '[{"user": "fr"}]'],
    ['a clock without an offset', '[{"clock": "2026-11-24T08:00:00"}]'],
    ['a day that does not exist', '[{"clock": "2026-13-24T08:00:00Z"}]'],
    ['a step that lacks a part', '[{"moveTab": {"tab": "journal"}}]'],
    ['a good step before a bad one', '[{"tabs": true}, {"nothing": 1}]'],
  ])('is refused as a whole for %s', (_story, source) => {
    expect(() => readSteps(source)).toThrow();
  });

  it('is told which of its steps cannot be read', () => {
    expect(() => read({ tabs: true }, { moveTab: { tab: 'journal', to: 'x' } })).toThrow(
      /Step 2 .*moveTab\.to/,
    );
  });
});
