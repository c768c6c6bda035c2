/** Executions that are ended or disturbed from outside (door.md: killAt, failAt). */

import { inScript, run, world } from './in-script';

/** Calls: 1 sheet, 2 setValue, 3 flush, 4 setValue, 5 setValue. */
const BODY = `
  const here = sheet();
  here.getRange('A1').setValue('flushed');
  SpreadsheetApp.flush();
  here.getRange('A2').setValue('not flushed');
  here.getRange('A3').setValue('last');
  return 'done';`;

const READ = "return sheet().getRange('A1:A3').getValues().map(([value]) => value)";

it.each([
  ['lost', ['flushed', '', '']],
  ['kept', ['flushed', 'not flushed', '']],
] as const)('ends at the fifth call and leaves what is %s', (unflushed, left) => {
  const place = world();
  const { outcome, calls } = run(place, BODY, { faults: { killAt: 5, unflushed } });
  expect([outcome.is, calls]).toEqual(['killed', 5]);
  expect(inScript(READ, place)).toEqual(left);
});

it.each(['lost', 'kept'] as const)('shows before each call what a kill there leaves (%s)', (unflushed) => {
  const seen: unknown[] = [];
  run(world(), BODY, { watch: (call, book) => seen.push([call, book.left(unflushed).sheets]) });
  const killed = [1, 2, 3, 4, 5].map((killAt) => {
    const place = world();
    run(place, BODY, { faults: { killAt, unflushed } });
    return [killAt, place.book.sheets];
  });
  expect(seen).toEqual(killed);
});

it('is killed whatever the script catches, and carries out nothing more', () => {
  const place = world();
  const body = `
    const here = sheet();
    for (let attempt = 0; attempt < 9; attempt++) try { here.getRange('A1').setValue(attempt) } catch (error) {}
    return 'survived';`;
  const { outcome, calls, serviceCalls } = run(place, body, { faults: { killAt: 3, unflushed: 'kept' } });
  expect([outcome.is, calls, serviceCalls['Range.setValue']]).toEqual(['killed', 3, 2]);
  expect(inScript("return cell('A1').getValue()", place)).toBe(0);
});

it('treats a read of a value as a flush', () => {
  const place = world();
  const body =
    "const here = sheet(); here.getRange('A1').setValue(1); here.getRange('B1').getValue(); book()";
  run(place, body, { faults: { killAt: 4 } });
  expect(inScript("return cell('A1').getValue()", place)).toBe(1);
});

it('loses no property, which is written at once', () => {
  const place = world();
  const body =
    "PropertiesService.getDocumentProperties().setProperty('a', '1'); cell('A1').setValue(1); book()";
  run(place, body, { faults: { killAt: 4 } });
  const read = "return [PropertiesService.getDocumentProperties().getProperty('a'), cell('A1').getValue()]";
  expect(inScript(read, place)).toEqual(['1', '']);
});

it('never hands out an id twice, even after what it named was lost', () => {
  const place = world();
  run(place, "book().insertSheet('A'); book()", { faults: { killAt: 3 } });
  expect(place.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  expect(inScript("return book().insertSheet('B').getSheetId()", place)).toBe(2);
});

it('fails once and lets the script go on', () => {
  const place = world();
  const body =
    "const here = sheet(); return [message(() => here.setName('X')), message(() => here.setName('Y'))]";
  const { outcome } = run(place, body, { faults: { failAt: 2 } });
  expect(outcome).toMatchObject({
    value: [expect.stringMatching(/^Exception: Service Spreadsheets failed/), 'no error'],
  });
  expect(place.book.sheets[0]?.name).toBe('Y');
});

it('runs to its end when it has fewer calls than the fault waits for', () => {
  expect(run(world(), BODY, { faults: { killAt: 6 } }).outcome).toEqual({ is: 'returned', value: 'done' });
});

it('refuses the lock that somebody else holds', () => {
  const body = `
    const lock = LockService.getDocumentLock();
    return [lock.tryLock(10), lock.hasLock(), message(() => lock.waitLock(10))];`;
  const { outcome } = run(world(), body, { faults: { locked: true } });
  expect(outcome).toMatchObject({ value: [false, false, expect.stringContaining('Lock timeout')] });
});

it('stops at a dialog that nobody answers', () => {
  const place = world();
  const { outcome } = run(place, "cell('A1').setValue(1); SpreadsheetApp.getUi().alert('Sure?'); return 1");
  expect(outcome).toEqual({ is: 'needs-answer', dialog: 'Sure?' });
  expect(inScript("return cell('A1').getValue()", place)).toBe(1);
});
