/** How the help page looks: what this is, a guide by role, what happens to data, the version. */

import type { VNode } from 'preact';
import { say, type Text } from '../../core/text';
import { HELP } from '../../texts/help-sidebar';
import type { Hello } from '../kit/opening';
import { ProblemBox, Screen } from '../kit/parts';

const SECTIONS: readonly { readonly title: Text; readonly lines: readonly Text[] }[] = [
  {
    title: HELP.counsellor,
    lines: [HELP.counsellor0, HELP.counsellor1, HELP.counsellor2, HELP.counsellor3, HELP.counsellor4],
  },
  { title: HELP.admin, lines: [HELP.admin1, HELP.admin2, HELP.admin3] },
  { title: HELP.principal, lines: [HELP.principal1] },
  { title: HELP.data, lines: [HELP.data1, HELP.data2, HELP.data3] },
  { title: HELP.back, lines: [HELP.back1] },
];

export function view(_state: undefined, { locale, about, refusal }: Hello): VNode {
  return (
    <Screen heading={say(HELP.heading, locale)}>
      {refusal && <ProblemBox problem={refusal} locale={locale} />}
      <p>{say(HELP.what, locale)}</p>
      {SECTIONS.map(({ title, lines }) => (
        <section key={title.id}>
          <h2>{say(title, locale)}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line.id}>{say(line, locale)}</li>
            ))}
          </ul>
        </section>
      ))}
      {about && (
        <p class="fine">{say(HELP.version, locale, { version: about.version, bundle: about.bundle })}</p>
      )}
    </Screen>
  );
}
