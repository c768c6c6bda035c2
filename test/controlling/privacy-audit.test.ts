/** Nobody computes a hidden count, with the summaries of all months, semesters and the year side by side. */

import fc from 'fast-check';
import { type ServiceMonths, WORTHS, type Worth } from '../../src/controlling/shown-months';
import { shownPeriod } from '../../src/controlling/shown-sessions';
import type { ShownCount } from '../../src/controlling/suppression';
import { SERVICES } from '../../src/frameworks/services';
import { giveaways, type PrintedColumn } from './audit';
import { sampleSessions } from './school';

/** The months' own summaries, and those of the spans and of all. */
function printed(services: readonly ServiceMonths[], spans: readonly (readonly number[])[], limit: number) {
  const only = (months: readonly number[]): readonly ServiceMonths[] =>
    services.map((service) => ({
      ...service,
      counts: months.map((month) => service.counts[month] ?? 0),
      isListed: months.map((month) => service.isListed[month] ?? false),
    }));
  const shown = (months: readonly number[], within: readonly (readonly number[])[]) =>
    shownPeriod({ services: only(months), spans: within, isOver: true }, limit);
  const places = (months: readonly number[]) => months.map((_, index) => index);
  const months = spans.flat();
  const columns = months.map((month): PrintedColumn => {
    const { services: cells, totals, arePeriodsTold } = shown([month], [[0]]);
    const most = 1 + services.reduce((sum, { counts }) => sum + (counts[month] ?? 0), 0);
    const all = services.map((_, place) => place);
    const kinds = arePeriodsTold[0]
      ? WORTHS.map((kind) => all.filter((place) => services[place]?.worth === kind))
      : [all];
    const sums = kinds.map((of) => ({
      places: of,
      sum: of.reduce((sum, place) => sum + (services[place]?.counts[month] ?? 0), 0),
    }));
    return { cells, sums: typeof totals[0] === 'number' ? sums : [], most };
  });
  const sums = [
    ...spans.map((span) => ({ months: span, shown: shown(span, [places(span)]).services })),
    ...(spans.length > 1 ? [{ months, shown: shown(months, spans).services }] : []),
  ];
  return { columns, sums };
}

const isFew = (count: number, limit: number): boolean => count > 0 && count < limit;

/** Counts that are shown as they are, and those that hiding small ones alone would show. */
function kept(
  services: readonly ServiceMonths[],
  { columns, sums }: ReturnType<typeof printed>,
  limit: number,
): readonly [shown: number, plain: number] {
  const cells: (readonly [ServiceMonths, number, ShownCount])[] = services.flatMap((service, place) => [
    ...columns.map(({ cells: of }, month) => [service, service.counts[month] ?? 0, of[place] ?? 0] as const),
    ...sums.map(({ months, shown }) => {
      const sum = months.reduce((all, month) => all + (service.counts[month] ?? 0), 0);
      return [service, sum, shown[place] ?? 0] as const;
    }),
  ]);
  const guarded = cells.filter(([{ isGuarded }]) => isGuarded);
  const plain = guarded.filter(([, count]) => !isFew(count, limit));
  return [plain.filter(([, , shown]) => typeof shown === 'number').length, plain.length];
}

const anyServices = (months: number) =>
  fc.array(
    fc.record({
      isGuarded: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
      worth: fc.oneof({ weight: 3, arbitrary: fc.constant('fixed' as const) }, fc.constantFrom(...WORTHS)),
      counts: fc.array(fc.nat({ max: 7 }), { minLength: months, maxLength: months }),
      isListed: fc.constant(Array.from({ length: months }, () => true)),
    }),
    { minLength: 1, maxLength: 4 },
  );

/** Source: domain reference 1.6: who counts no period, and whose class format counts those held. */
function worthIn(service: string): Worth {
  if (['HIM', 'TPU', 'ATK', 'KTM', 'PRG', 'PKB', 'NBK'].includes(service)) return 'none';
  return ['ORI', 'INF', 'PNP', 'PKO', 'INS', 'PMI'].includes(service) ? 'held' : 'fixed';
}

const say = (words: string): void => void process.stdout.write(`${words}\n`);

/** Random tables whose share of kept counts is said. */
function audited(spans: readonly (readonly number[])[], tables: number): number {
  const totals = [0, 0];
  fc.assert(
    fc.property(anyServices(spans.flat().length), fc.integer({ min: 3, max: 5 }), (services, limit) => {
      const sheets = printed(services, spans, limit);
      expect(giveaways(sheets.columns, sheets.sums, limit)).toEqual([]);
      kept(services, sheets, limit).forEach((count, index) => {
        totals[index] = (totals[index] ?? 0) + count;
      });
    }),
    { numRuns: tables },
  );
  return (totals[0] ?? 0) / (totals[1] ?? 1);
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

describe('what summaries show of confidential services', () => {
  it('leaves at least two values possible for each hidden count of one month', () => {
    const share = audited([[0]], 4000);
    say(`One month: ${percent(share)} of what plain suppression shows stays shown.`);
    expect(share).toBeGreaterThan(0.6);
  });

  it('leaves them possible over three successive months and their sums', () => {
    const share = audited([[0, 1, 2]], 5000);
    say(`Three months and their sums: ${percent(share)} of what plain suppression shows stays shown.`);
  });

  it('leaves them possible over two semesters and the year', () => {
    const share = audited([[0, 1], [2]], 1000);
    say(`Two semesters and the year: ${percent(share)} of what plain suppression shows stays shown.`);
  });

  it('keeps most of the sample’s figures', () => {
    const months = ['07', '08', '09', '10', '11', '12', '01', '02', '03', '04', '05', '06'];
    const rowsOf = (key: string, month: string) =>
      sampleSessions.filter(({ kode, tanggal = '' }) => kode === key && tanggal.slice(5, 7) === month);
    const services = SERVICES.map(
      ({ key, confidentiality }): ServiceMonths => ({
        isGuarded: confidentiality > 0,
        worth: worthIn(key),
        counts: months.map(
          (month) =>
            rowsOf(key, month).filter(
              ({ status = '', insidental }) => status.startsWith('Terlaksana') && insidental === 'Tidak',
            ).length,
        ),
        isListed: months.map((month) => rowsOf(key, month).length > 0),
      }),
    ).filter(({ isListed }) => isListed.includes(true));
    const spans = [
      [0, 1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10, 11],
    ];
    const [shown, plain] = kept(services, printed(services, spans, 5), 5);
    say(`The sample's year: ${shown} of ${plain} counts that plain suppression shows stay shown.`);
    expect(shown / plain).toBeGreaterThan(0.6);
  });
});
