/** A template compared with the workbook: figures, what stays, and a choice wherever both sides changed. */

import type { VNode } from 'preact';
import { type Locale, say, type Text } from '../../core/text';
import { PACK } from '../../texts/pack-sidebar';
import type { Send } from '../kit/machine';
import { numberWords } from '../kit/numbers';
import { type Hello, tabTitle } from '../kit/opening';
import { Button, Buttons, Choice, Figures, Screen } from '../kit/parts';
import type { Difference } from './replies';
import type { Event, Side, State } from './state';

/** More are not read one by one; the choice for all of them holds for these too. */
const SHOWN = 40;

const placeWords = (hello: Hello, { tab, cell }: Difference): string =>
  say(PACK.place, hello.locale, { tab: tabTitle(hello, tab), cell }).trim();

const orBlank = (words: string, locale: Locale): string => words || say(PACK.blank, locale);

interface ListProps {
  readonly heading: Text;
  readonly differences: readonly Difference[];
  readonly hello: Hello;
}

const DifferenceList = ({ heading, differences, hello }: ListProps): VNode | null => {
  const { locale } = hello;
  const more = differences.length - SHOWN;
  if (differences.length === 0) return null;
  return (
    <details>
      <summary>
        {say(heading, locale)}: {numberWords(differences.length, locale)}
      </summary>
      <ul>
        {differences.slice(0, SHOWN).map((one) => (
          <li key={one.place}>
            {say(PACK.change, locale, {
              place: placeWords(hello, one),
              mine: orBlank(one.mine, locale),
              fresh: orBlank(one.fresh, locale),
            })}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{say(PACK.more, locale, { count: more })}</p>}
    </details>
  );
};

type Compared = Extract<State, { readonly is: 'compared' }>;

interface Props {
  readonly state: Compared;
  readonly hello: Hello;
  readonly send: Send<Event>;
}

const asSide = (key: string): Side => (key === 'pack' ? 'pack' : 'mine');

const Conflicts = ({ state, hello, send }: Props): VNode | null => {
  const { locale } = hello;
  const { conflicts } = state.comparison;
  const places = conflicts.map(({ place }) => place);
  const sides = new Set(places.map((place) => state.choices[place] ?? 'mine'));
  if (conflicts.length === 0) return null;
  return (
    <section>
      <h2>{say(PACK.conflicts, locale)}</h2>
      <p>{say(PACK.conflictHint, locale)}</p>
      {conflicts.length > 1 && (
        <>
          <h3>{say(PACK.all, locale)}</h3>
          <Choice
            name="all"
            label={say(PACK.all, locale)}
            value={sides.size === 1 ? ([...sides][0] ?? '') : ''}
            options={[
              { key: 'mine', label: say(PACK.allMine, locale) },
              { key: 'pack', label: say(PACK.allPack, locale) },
            ]}
            onChoose={(key) => send({ is: 'chose', places, side: asSide(key) })}
          />
        </>
      )}
      {conflicts.slice(0, SHOWN).map((one) => (
        <div key={one.place}>
          <h3>{placeWords(hello, one)}</h3>
          <Choice
            name={one.place}
            label={placeWords(hello, one)}
            value={state.choices[one.place] ?? 'mine'}
            options={[
              { key: 'mine', label: say(PACK.mine, locale, { words: orBlank(one.mine, locale) }) },
              { key: 'pack', label: say(PACK.fresh, locale, { words: orBlank(one.fresh, locale) }) },
            ]}
            onChoose={(key) => send({ is: 'chose', places: [one.place], side: asSide(key) })}
          />
        </div>
      ))}
      {conflicts.length > SHOWN && <p>{say(PACK.more, locale, { count: conflicts.length - SHOWN })}</p>}
    </section>
  );
};

export const ComparedScreen = (props: Props): VNode => {
  const { state, hello, send } = props;
  const { locale } = hello;
  const { comparison } = state;
  const { name, version, from, print, added, updated, removed, kept, followed, skips } = comparison;
  const figure = (count: number): string => numberWords(count, locale);
  return (
    <Screen heading={say(PACK.compared, locale)}>
      <p class="name">
        {name} {version}
      </p>
      <Figures
        figures={[
          [say(PACK.print, locale), print],
          ...(from === '' ? [] : [[say(PACK.from, locale), from] as const]),
          [say(PACK.added, locale), figure(added)],
          [say(PACK.updated, locale), figure(updated)],
          [say(PACK.removed, locale), figure(removed)],
        ]}
      />
      <p class="fine">{say(PACK.printHint, locale)}</p>
      {skips && <p class="warning">{say(PACK.skipped, locale)}</p>}
      <Conflicts {...props} />
      <DifferenceList heading={PACK.followed} differences={followed} hello={hello} />
      <DifferenceList heading={PACK.kept} differences={kept} hello={hello} />
      <Buttons>
        <Button primary onPress={() => send({ is: 'look' })}>
          {say(PACK.look, locale)}
        </Button>
        <Button onPress={() => send({ is: 'home' })}>{say(PACK.other, locale)}</Button>
      </Buttons>
    </Screen>
  );
};
