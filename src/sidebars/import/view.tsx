/** How the import page looks in each state. */

import type { VNode } from 'preact';
import { type Locale, say } from '../../core/text';
import { IMPORT } from '../../texts/import-sidebar';
import type { Preview } from '../kit/answer';
import { FileField } from '../kit/file-field';
import { FlowView, type FlowWords } from '../kit/flow-view';
import type { Send } from '../kit/machine';
import { numberWords } from '../kit/numbers';
import { type Hello, tabTitle } from '../kit/opening';
import { Figures, ProblemBox, Screen } from '../kit/parts';
import type { Event, State } from './state';

const wordsOf = (locale: Locale, name: string): FlowWords => ({
  checking: say(IMPORT.checking, locale, { name }),
  checkingStatus: say(IMPORT.checkingStatus, locale),
  preview: say(IMPORT.preview, locale),
  accept: say(IMPORT.accept, locale),
  writing: say(IMPORT.writing, locale),
  writingStatus: say(IMPORT.writingStatus, locale),
  done: say(IMPORT.done, locale),
  other: say(IMPORT.other, locale),
});

/** The journal's rows in plain figures, as the reply of the import counts them. */
function PreviewFigures({ preview, locale }: { readonly preview: Preview; readonly locale: Locale }): VNode {
  const sum = (key: 'added' | 'kept' | 'skipped'): number =>
    preview.tabs.reduce((total, tab) => total + tab[key], 0);
  const [added, kept, skipped] = [sum('added'), sum('kept'), sum('skipped')];
  const words = (count: number): string => numberWords(count, locale);
  return (
    <Figures
      figures={[
        [say(IMPORT.read, locale), words(added + kept + skipped)],
        [say(IMPORT.added, locale), words(added)],
        [say(IMPORT.kept, locale), words(kept)],
        [say(IMPORT.skipped, locale), words(skipped)],
      ]}
    />
  );
}

export function view(state: State, hello: Hello, send: Send<Event>): VNode {
  const { locale } = hello;
  switch (state.is) {
    case 'choosing':
      return (
        <Screen heading={say(IMPORT.choose, locale)}>
          {state.problem && <ProblemBox problem={state.problem} locale={locale} />}
          <p>{say(IMPORT.intro, locale, { tab: tabTitle(hello, 'journal') })}</p>
          <FileField
            id="file"
            label={say(IMPORT.file, locale)}
            pick={say(IMPORT.pick, locale)}
            hint={say(IMPORT.fileHint, locale)}
            drop={say(IMPORT.drop, locale)}
            accept=".csv,.xlsx,text/csv"
            onFiles={([file]) => file && send({ is: 'chose', file })}
          />
          <p class="fine">{say(IMPORT.privacy, locale)}</p>
        </Screen>
      );
    case 'reading':
      return (
        <Screen
          heading={say(IMPORT.checking, locale, { name: state.name })}
          busy={say(IMPORT.reading, locale, { name: state.name })}
        />
      );
    case 'under way':
      return (
        <FlowView
          flow={state.flow}
          hello={hello}
          words={wordsOf(locale, state.flow.job.name)}
          send={(event) => send({ is: 'flow', event })}
          onBack={() => send({ is: 'back' })}
          canUndo
          ofPreview={(preview) => <PreviewFigures preview={preview} locale={locale} />}
        />
      );
    default:
      return state satisfies never;
  }
}
