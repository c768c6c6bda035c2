/** Which test files start first: the ones that take minutes, so that none of them is left running alone at the end. */

import Sequencer from '@jest/test-sequencer';

const LONG = [/bundle\/harness/, /browser\/every-sidebar/, /hostile-input/, /release\//, /browser\//];

const turnOf = ({ path }) => {
  const turn = LONG.findIndex((long) => long.test(path));
  return turn < 0 ? LONG.length : turn;
};

// biome-ignore lint/style/noDefaultExport: jest looks for one.
export default class LongFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => turnOf(one) - turnOf(other));
  }
}
