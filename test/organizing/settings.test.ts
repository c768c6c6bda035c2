/** ORG-X09 calls a setting unreadable exactly where the settings pass it over. */

import type { Cell } from '../../src/core/cell';
import { ORGANIZING_CHECKS } from '../../src/organizing/checks';
import { settingsFrom } from '../../src/planning/settings';
import { profile } from '../../src/tabs/profile';
import { deskWith, tabWith } from './pictures';
import { cellsFound } from './stories';

const isRead = (setting: string, value: Cell): boolean =>
  cellsFound(
    ORGANIZING_CHECKS,
    'ORG-X09',
    deskWith({ profile: tabWith(profile, [[setting, '', value, '']]) }),
  ).length === 0;

describe.each(['schoolDays', 'lessonMinutes', 'smallestShownCount'] as const)('%s', (setting) => {
  it('is read within the limits that the settings keep', () => {
    const numbers = Array.from({ length: 120 }, (_, index) => index - 5);
    const taken = numbers.filter((number) => {
      const twice = [{ level: 'SD' }, { level: 'SMA' }].map((level) =>
        settingsFrom({ ...level, [setting]: String(number) }),
      );
      return twice.every((settings) => settings[setting] === number);
    });
    expect(taken.length).toBeGreaterThan(1);
    expect(numbers.filter((number) => isRead(setting, String(number)))).toEqual(taken);
    expect(numbers.filter((number) => isRead(setting, number))).toEqual(taken);
  });
});

describe('days and times', () => {
  it('may have a date or time format', () => {
    expect(isRead('startDate', { date: settingsFrom({}).startDate })).toBe(true);
    expect(isRead('afterSchool', { minutes: 825 })).toBe(true);
    expect(isRead('periods', { minutes: 435 })).toBe(true);
  });
});
