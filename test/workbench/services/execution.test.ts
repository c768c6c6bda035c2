/** An execution of a script: its world, its errors, what it may be called by. */

import { execute } from '../../../src/workbench/execution';
import { acrossTheWire } from '../../../src/workbench/wire';
import { inScript, run, world } from './in-script';

it('gives the script values of its own world', () => {
  const body = `
    cell('A1').setValues([[new Date()]]);
    const values = cell('A1').getValues();
    const error = (() => { try { cell('A1').setValues(1) } catch (caught) { return caught } })();
    return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
      error instanceof Error, error.name, String(error)];`;
  expect(inScript(body)).toEqual([
    true,
    true,
    true,
    true,
    'Exception',
    "Exception: The parameters (number) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ]);
});

it('stands still in time, also for what no script should rest on', () => {
  const body = `
    return [Date.now(), new Date().getTime(), new Date(0).getTime(), new Date(2026, 6, 13).getTime(),
      new Date().getHours(), new Date().getDate(), new Date().getTimezoneOffset()];`;
  const now = Date.parse('2026-10-06T01:00:00Z');
  expect(inScript(body)).toEqual([now, now, 0, Date.parse('2026-07-12T17:00:00Z'), 8, 6, -420]);
});

it('draws the same numbers for the same seed and others next time', () => {
  const place = world({ seed: 7 });
  const body = 'return [Math.random(), Utilities.getUuid()];';
  const [first, second] = [inScript(body, place), inScript(body, place)];
  expect(inScript(body, world({ seed: 7 }))).toEqual(first);
  expect(second).not.toEqual(first);
  expect((first as string[])[1]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

it('lacks what Google lacks', () => {
  const names = [
    'Intl',
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'process',
    'require',
    'structuredClone',
  ];
  expect(inScript(`return [${names.map((name) => `typeof ${name}`)}]`)).toEqual(names.map(() => 'undefined'));
  expect(inScript('return message(() => (1).toLocaleString())')).toMatch(/toLocaleString differs/);
});

it('fails when a script meets something that is not emulated, even when it catches the error', () => {
  const { outcome } = run(
    world(),
    'try { cell("A1").autoFill(cell("A2"), null) } catch (error) { return 1 }',
  );
  expect(outcome).toMatchObject({
    name: 'NotEmulated',
    message: 'Range.autoFill is not emulated in the workbench',
  });
});

it('knows nothing of members that Google does not have', () => {
  const { outcome } = run(world(), 'cell("A1").setColour("red")');
  expect(outcome).toMatchObject({ is: 'threw', name: 'TypeError' });
});

it('calls no private function and no unknown one', () => {
  const place = world();
  for (const name of ['hidden_', 'absent', 'Object', 'SpreadsheetApp']) {
    const { outcome } = execute(place, name, [], { distDir: 'test/workbench/services', manifestScopes: [] });
    expect(outcome).toMatchObject({ is: 'threw', message: `Script function not found: ${name}` });
  }
});

it('keeps what was written before an error that nobody caught', () => {
  const place = world();
  const { outcome } = run(place, 'cell("A1").setValue("kept"); throw new RangeError("too far")');
  expect(outcome).toMatchObject({ is: 'threw', name: 'RangeError', message: 'too far' });
  expect(inScript('return cell("A1").getValue()', place)).toBe('kept');
});

it('swallows the log into a list', () => {
  expect(run(world(), 'console.log("read", 3, {a: 1})').logs).toEqual(['read 3 {"a":1}']);
});

it('hands replies to the page as google.script.run does', () => {
  expect(acrossTheWire({ a: [1, undefined, 'x'], b: undefined, c: null })).toEqual({
    a: [1, null, 'x'],
    c: null,
  });
  expect(acrossTheWire({ deep: [{ when: new Date(0) }] })).toBeNull();
  expect(() => acrossTheWire({ f: () => 1 })).toThrow('function');
});
