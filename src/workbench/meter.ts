/** Counts service calls and charges them by the cost model. */

import costModel from './cost-model.json';
import { isLocal } from './local-calls';

export type CostType = keyof typeof costModel.types;

interface Cost {
  readonly fixed: readonly number[];
  readonly perCell?: readonly number[];
}

const COSTS: Readonly<Record<string, Cost>> = costModel.types;

/** Costs by the names that the model uses: `setValues`, `cache.get`, `newChart.build`. */
const TYPES = new Map<string, CostType>(
  Object.entries(costModel.methods).flatMap(([type, methods]) =>
    methods.map((method) => [method, type as CostType] as const),
  ),
);

const SPECIAL: Readonly<Record<string, string>> = {
  'EmbeddedChartBuilder.build': 'newChart.build',
  'SpreadsheetApp.create': 'SpreadsheetApp.create',
};

const modelName = (className: string, method: string): string => {
  if (className === 'Cache') return `cache.${method}`;
  return SPECIAL[`${className}.${method}`] ?? method;
};

const found = new Map<string, CostType>();

/** What a call costs; methods that nobody lists are `meta` (door.md). */
export function costTypeOf(className: string, method: string): CostType {
  const key = `${className}.${method}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const type = isLocal(className, method) ? 'local' : (TYPES.get(modelName(className, method)) ?? 'meta');
  found.set(key, type);
  return type;
}

export interface Meter {
  /** Counts a call, whatever becomes of it, and says whether it crosses to Google. */
  count(className: string, method: string): boolean;
  charge(type: CostType, cells: number): void;
  /** Waiting on purpose. */
  wait(milliseconds: number): void;
  readonly calls: number;
  readonly serviceCalls: Readonly<Record<string, number>>;
  readonly virtualMs: readonly [number, number, number];
}

export function startMeter(): Meter {
  let calls = 0;
  const serviceCalls: Record<string, number> = {};
  const total: [number, number, number] = [0, 0, 0];

  const charge = (type: CostType, cells: number): void => {
    const cost = COSTS[type];
    for (const level of [0, 1, 2] as const) {
      total[level] += (cost?.fixed[level] ?? 0) + ((cost?.perCell?.[level] ?? 0) * cells) / 1000;
    }
  };
  charge('execStart', 0);

  return {
    count: (className, method) => {
      const key = `${className}.${method}`;
      serviceCalls[key] = (serviceCalls[key] ?? 0) + 1;
      const crosses = costTypeOf(className, method) !== 'local';
      if (crosses) calls++;
      return crosses;
    },
    charge,
    wait: (milliseconds) => {
      for (const level of [0, 1, 2] as const) total[level] += milliseconds;
    },
    get calls() {
      return calls;
    },
    get serviceCalls() {
      return serviceCalls;
    },
    get virtualMs() {
      return total.map((milliseconds) => Math.round(milliseconds * 1000) / 1000) as [number, number, number];
    },
  };
}
