/** How a command that writes looks on its way: preview, writing, done, failed. */

import type { ComponentChildren, VNode } from 'preact';
import type { UserCell } from '../../core/preview';
import { type Locale, say } from '../../core/text';
import { SIDEBAR } from '../../texts/sidebar';
import type { Done, Preview } from './answer';
import { dayWords } from './days';
import type { Flow, FlowEvent } from './flow';
import type { Send } from './machine';
import { numberWords } from './numbers';
import { type Hello, tabTitle } from './opening';
import { Button, Buttons, Lines, linesOf, ProblemBox, Screen } from './parts';

/** The words of one command on that way, in the person's language. */
export interface FlowWords {
  readonly checking: string;
  readonly checkingStatus: string;
  readonly preview: string;
  readonly accept: string;
  readonly writing: string;
  readonly writingStatus: string;
  readonly done: string;
  /** Back to the beginning. */
  readonly other: string;
}

export interface FlowProps {
  readonly flow: Flow;
  readonly hello: Hello;
  readonly words: FlowWords;
  readonly send: Send<FlowEvent>;
  readonly onBack: () => void;
  /** Offered where the command can be undone. */
  readonly canUndo?: boolean;
  /** Shown above the preview's own lines. */
  readonly ofPreview?: (preview: Preview) => ComponentChildren;
  /** Shown below the notice. */
  readonly ofDone?: (done: Done) => ComponentChildren;
  /** Said aloud when it is done. */
  readonly status?: string | undefined;
}

/** A preview names so many cells; more would not be read. */
const CELLS_NAMED = 20;

const cellWords = (cell: UserCell, locale: Locale): string =>
  say(cell.after === '' ? SIDEBAR.emptied : SIDEBAR.cellChange, locale, {
    cell: cell.cell,
    before: dayWords(cell.before, locale),
    after: dayWords(cell.after, locale),
  });

const UserCells = ({ cells, hello }: { readonly cells: readonly UserCell[]; readonly hello: Hello }) => {
  const { locale } = hello;
  const tabs = [...new Set(cells.map(({ tab }) => tab))];
  const shown = cells.slice(0, CELLS_NAMED);
  const more = cells.length - shown.length;
  return (
    <section class="warning">
      <h2>{say(SIDEBAR.yourCells, locale)}</h2>
      {tabs.map((tab) => (
        <div key={tab}>
          <h3>{tabTitle(hello, tab)}</h3>
          <ul>
            {shown
              .filter((cell) => cell.tab === tab)
              .map((cell) => (
                <li key={cell.cell}>{cellWords(cell, locale)}</li>
              ))}
          </ul>
        </div>
      ))}
      {more > 0 && <p>{say(SIDEBAR.moreCells, locale, { count: more })}</p>}
      <p>{say(SIDEBAR.keepCopy, locale)}</p>
    </section>
  );
};

/** So many tabs are listed at once; more are folded away. */
const TABS_SHOWN = 6;

/** The preview's own words: a line a tab first, then what they all have in common. */
const PreviewLines = ({ preview, locale }: { readonly preview: Preview; readonly locale: Locale }) => {
  const lines = linesOf(preview.notice);
  const count = preview.tabs.length;
  if (count <= TABS_SHOWN) return <Lines lines={lines} />;
  const rows = preview.tabs.reduce((sum, { added }) => sum + added, 0);
  const gone = preview.tabs.filter((tab) => tab.gone).length;
  const details =
    gone > 0
      ? say(SIDEBAR.goneDetails, locale, { tabs: gone })
      : say(SIDEBAR.details, locale, { tabs: count, rows: numberWords(rows, locale) });
  return (
    <>
      <details>
        <summary>{details}</summary>
        <Lines lines={lines.slice(0, count)} />
      </details>
      <Lines lines={lines.slice(count)} />
    </>
  );
};

type At<Is extends Flow['is']> = FlowProps & { readonly flow: Extract<Flow, { readonly is: Is }> };

const Previewed = ({ flow, hello, words, send, onBack, ofPreview }: At<'previewed'>): VNode => {
  const { preview, stale } = flow;
  const { locale } = hello;
  return (
    <Screen heading={words.preview}>
      {stale && <p class="warning">{say(SIDEBAR.stale, locale)}</p>}
      <p class="name">{flow.job.name}</p>
      {ofPreview?.(preview)}
      <PreviewLines preview={preview} locale={locale} />
      {preview.userCells.length > 0 && <UserCells cells={preview.userCells} hello={hello} />}
      <Buttons>
        <Button primary onPress={() => send({ is: 'accept' })}>
          {words.accept}
        </Button>
        <Button onPress={onBack}>{say(SIDEBAR.back, locale)}</Button>
      </Buttons>
    </Screen>
  );
};

const DoneScreen = ({ flow, hello, words, send, onBack, canUndo, ofDone, status }: At<'done'>): VNode => {
  const { locale } = hello;
  return (
    <Screen heading={words.done} status={status}>
      <Lines lines={linesOf(flow.done.notice)} />
      {ofDone?.(flow.done)}
      <Buttons>
        <Button onPress={onBack}>{words.other}</Button>
        {canUndo && flow.wrote && (
          <Button onPress={() => send({ is: 'undo' })}>{say(SIDEBAR.undo, locale)}</Button>
        )}
      </Buttons>
    </Screen>
  );
};

/** What was given is wrong: the same again would fail again. */
const USELESS_AGAIN: readonly string[] = ['bad-input', 'file', 'stale'];

const Failed = ({ flow, hello, words, send, onBack }: At<'failed'>): VNode => {
  const { locale } = hello;
  const isUseful = !USELESS_AGAIN.includes(flow.problem.code);
  return (
    <Screen heading={say(SIDEBAR.failed, locale)}>
      <ProblemBox problem={flow.problem} locale={locale} />
      <Buttons>
        {isUseful && (
          <Button primary onPress={() => send({ is: 'again' })}>
            {say(SIDEBAR.again, locale)}
          </Button>
        )}
        <Button primary={!isUseful} onPress={onBack}>
          {words.other}
        </Button>
      </Buttons>
    </Screen>
  );
};

export function FlowView(props: FlowProps): VNode {
  const { flow, hello, words, onBack } = props;
  const { locale } = hello;
  switch (flow.is) {
    case 'previewing':
      return <Screen heading={words.checking} busy={words.checkingStatus} />;
    case 'previewed':
      return <Previewed {...props} flow={flow} />;
    case 'writing':
      return (
        <Screen heading={words.writing} busy={words.writingStatus}>
          <p class="hint">{say(SIDEBAR.slow, locale)}</p>
        </Screen>
      );
    case 'done':
      return <DoneScreen {...props} flow={flow} />;
    case 'undoing':
      return <Screen heading={say(SIDEBAR.undo, locale)} busy={say(SIDEBAR.undoing, locale)} />;
    case 'undone':
      return (
        <Screen heading={say(SIDEBAR.undone, locale)}>
          <Lines lines={linesOf(flow.notice)} />
          <Buttons>
            <Button primary onPress={onBack}>
              {words.other}
            </Button>
          </Buttons>
        </Screen>
      );
    case 'failed':
      return <Failed {...props} flow={flow} />;
    default:
      return flow satisfies never;
  }
}
