/** Sheets to print for a session, from the page that records it: attendance, immediate evaluation, letter. */

import type { VNode } from 'preact';
import { say } from '../../core/text';
import { RECORD } from '../../texts/record-sidebar';
import type { Flow } from '../kit/flow';
import { FlowView } from '../kit/flow-view';
import { type Going, GoToCell, goingWords, NotThere } from '../kit/go-to-cell';
import type { Send } from '../kit/machine';
import { type Hello, tabTitle } from '../kit/opening';
import { Button } from '../kit/parts';
import { optionsIn } from './lists';
import { type Event, listsOf } from './state';

interface Props {
  readonly hello: Hello;
  readonly send: Send<Event>;
}

interface FoldProps extends Props {
  /** ID of its row; blank for a session that stands nowhere yet. */
  readonly session: string;
  readonly isSaved?: boolean;
}

export const PrintFold = ({ hello, send, session, isSaved = false }: FoldProps): VNode | null => {
  const { locale } = hello;
  const forms = optionsIn(listsOf(hello), 'forms', locale);
  if (session === '' || forms.length === 0) return null;
  return (
    <details>
      <summary>{say(isSaved ? RECORD.printSaved : RECORD.print, locale, { session })}</summary>
      <p class="hint">{say(RECORD.printHint, locale)}</p>
      <div class="choices">
        {forms.map(({ key, label }) => (
          <Button
            key={key}
            onPress={() =>
              send({ is: 'print', print: { form: key, session, name: `${label} · ${session}` } })
            }
          >
            {label}
          </Button>
        ))}
      </div>
    </details>
  );
};

/** Where the sheet begins, below the hidden row. */
const SHEET = { tab: 'report', cell: 'A2' };

interface PrintingProps extends Props {
  readonly flow: Flow;
  readonly going: Going | undefined;
}

export const Printing = ({ flow, going, hello, send }: PrintingProps): VNode => {
  const { locale } = hello;
  const words = {
    checking: say(RECORD.printing, locale),
    checkingStatus: say(RECORD.printingStatus, locale),
    preview: say(RECORD.printReplaces, locale),
    accept: say(RECORD.printAnyway, locale),
    writing: say(RECORD.printing, locale),
    writingStatus: say(RECORD.printingStatus, locale),
    done: say(RECORD.printReady, locale),
    other: say(RECORD.printBack, locale),
  };
  return (
    <FlowView
      flow={flow}
      hello={hello}
      words={words}
      send={(event) => send({ is: 'flow', event })}
      onBack={() => send({ is: 'printed' })}
      status={going && goingWords(going, locale)}
      ofDone={() => (
        <>
          <GoToCell
            place={SHEET}
            title={tabTitle(hello, SHEET.tab)}
            locale={locale}
            onPress={(place) => send({ is: 'go', place })}
          />
          <NotThere place={SHEET} going={going} locale={locale} />
        </>
      )}
    />
  );
};
