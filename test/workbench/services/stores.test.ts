/** Properties, caches, locks, and the small tools of Utilities. */

import { inScript, world } from './in-script';

it('keeps properties of the document in its workbook, and those of the person beside it', () => {
  const place = world();
  const body = `
    const store = PropertiesService.getDocumentProperties();
    store.setProperties({ a: '1', b: '2' }).setProperty('c', '3').deleteProperty('a');
    PropertiesService.getUserProperties().setProperty('mine', 'x');
    return [store.getProperty('a'), store.getProperties(), store.getKeys(), store.getProperty('toString'),
      PropertiesService.getScriptProperties().getKeys()];`;
  expect(inScript(body, place)).toEqual([null, { b: '2', c: '3' }, ['b', 'c'], null, []]);
  expect(place.book.properties).toEqual({ b: '2', c: '3' });
  expect(inScript("return PropertiesService.getUserProperties().getProperty('mine')", place)).toBe('x');
});

it('holds 9 kB a value and 500 kB in all', () => {
  const body = `
    const store = PropertiesService.getDocumentProperties();
    const value = 'é'.repeat(4608);
    const results = [message(() => store.setProperty('k', value)), message(() => store.setProperty('k', value + 'x'))];
    for (let key = 0; key < 54; key++) store.setProperty('k' + key, value);
    return [...results, message(() => store.setProperty('one more', value))];`;
  expect(inScript(body)).toEqual([
    'no error',
    'Exception: Argument too large: value',
    'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
  ]);
});

it('forgets what was cached when its time is over', () => {
  const place = world();
  const put = `const cache = CacheService.getDocumentCache();
    cache.put('short', '1', 60); cache.put('long', '2');
    return [cache.get('short'), message(() => cache.put('k'.repeat(251), '1')), message(() => cache.put('k', 'x'.repeat(102401)))]`;
  expect(inScript(put, place)).toEqual([
    '1',
    'Exception: Argument too large: key',
    'Exception: Argument too large: value',
  ]);
  const read =
    "const cache = CacheService.getDocumentCache(); return cache.getAll(['short', 'long', 'none'])";
  place.clock = '2026-10-06T08:01:00+07:00';
  expect(inScript(read, place)).toEqual({ long: '2' });
  place.clock = '2026-10-06T08:10:00+07:00';
  expect(inScript(read, place)).toEqual({});
});

it('gives a lock again to the execution that has it', () => {
  const body = `
    const lock = LockService.getDocumentLock();
    const before = lock.hasLock(); lock.waitLock(1000); lock.waitLock(1000);
    const held = lock.hasLock(); lock.releaseLock();
    return [before, held, lock.hasLock(), message(() => lock.waitLock(-1))];`;
  expect(inScript(body)).toEqual([
    false,
    true,
    false,
    'Exception: Lock timeout: another process was holding the lock for too long.',
  ]);
});

it('formats and parses dates by patterns of Java in a time zone', () => {
  const body = `
    const at = new Date('2026-07-12T17:05:09.007Z');
    const write = (zone, pattern) => Utilities.formatDate(at, zone, pattern);
    return [write('Asia/Jakarta', 'yyyy-MM-dd HH:mm:ss'), write('Asia/Jayapura', "d/M/yy 'pukul' H.mm"), write('GMT', 'EEEE, d MMMM yyyy'),
      write('GMT+7', 'Z'), write('Asia/Makassar', 'XXX'), write('UTC', 'S'),
      Utilities.parseDate('13/07/2026 07:30', 'Asia/Jakarta', 'dd/MM/yyyy HH:mm').toISOString()];`;
  expect(inScript(body)).toEqual([
    '2026-07-13 00:05:09',
    '13/7/26 pukul 2.05',
    'Sunday, 12 July 2026',
    '+0700',
    '+08:00',
    '7',
    '2026-07-13T00:30:00.000Z',
  ]);
});

it('digests and encodes', () => {
  // SHA-256 of "abc" begins ba 78 16 bf (FIPS 180-2); signed bytes, as Java has them.
  const body = `
    const { SHA_256 } = Utilities.DigestAlgorithm;
    return [Utilities.computeDigest(SHA_256, 'abc').slice(0, 4), Utilities.computeDigest(SHA_256, 'abc', Utilities.Charset.UTF_8).length,
      Utilities.base64Encode('hé'), Utilities.base64Encode([-1, 0])];`;
  expect(inScript(body)).toEqual([[-70, 120, 22, -65], 32, 'aMOp', '/wA=']);
});
