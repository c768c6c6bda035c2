/** The library that draws charts, put where the grid's engine looks for it and in the shape that it expects. */

import * as library from 'chart.js';
import * as helpers from 'chart.js/helpers';

export function provideCharts(): void {
  const { Chart, controllers, elements, plugins, scales, registerables, _adapters } = library;
  Chart.register(...registerables);
  Object.assign(Chart, controllers, elements, plugins, scales, { helpers, _adapters });
  Object.assign(globalThis, { Chart });
}
