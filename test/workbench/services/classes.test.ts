/** The emulator against Google's own declarations. */

import { CLASSES, GLOBALS } from '../../../src/workbench/services/classes';
import { declaredClass } from '../../../src/workbench/services/declared';

it('has no method that Google does not have', () => {
  const invented = Object.entries(CLASSES).flatMap(([name, methods]) => {
    const declared = declaredClass(name)?.methods;
    return Object.keys(methods)
      .filter((method) => declared?.has(method) !== true)
      .map((method) => `${name}.${method}`);
  });
  expect(invented).toEqual([]);
});

it('looks at every class and at all of its members', () => {
  const counts = Object.keys(CLASSES).map((name) => declaredClass(name)?.methods.size ?? 0);
  expect(counts.length).toBeGreaterThan(30);
  expect(declaredClass('Range')?.methods.size).toBeGreaterThan(150);
  expect(declaredClass('Range')?.methods.get('offset')).toHaveLength(3);
  expect(GLOBALS.every((name) => Object.hasOwn(CLASSES, name))).toBe(true);
});
