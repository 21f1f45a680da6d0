import { describeErrorCode } from '@parlor/sdk';
import { type KeyboardEvent, useMemo } from 'react';
import { useDevtools } from '../devtools-context.js';
import { amountText, exactTimeText, numberText } from '../formats.js';
import { CloseIcon } from '../icons.js';
import { kindText, stateText } from './entry-words.js';
import type { EventEntry } from './event-entry.js';
import { JsonTree } from './json-tree.js';

interface EventDetailProps {
  entry: EventEntry;
  onClose: () => void;
}

/** All that is known of one row. */
export function EventDetail({ entry, onClose }: EventDetailProps) {
  const { strings } = useDevtools();
  const { kind, name, userID, time, size, code, attempts = 1, body, answer } = entry;
  const facts = [
    kindText(kind, strings),
    userID || strings.nobody,
    exactTimeText(time),
    stateText(entry, strings),
    size > 0 ? amountText(size) : '',
    attempts > 1 ? strings.attempts(numberText(attempts)) : '',
  ].filter((fact) => fact !== '');

  function press(event: KeyboardEvent<HTMLElement>): void {
    if (event.key === 'Escape') onClose();
  }

  return (
    <section className="detail" aria-label={strings.detailOf(name)} onKeyDown={press}>
      <header className="detail-head">
        <h2 className="detail-name">
          <bdi>{name}</bdi>
        </h2>
        <button
          type="button"
          className="icon-button"
          aria-label={strings.closeDetail}
          title={strings.closeDetail}
          onClick={onClose}
        >
          <CloseIcon />
        </button>
      </header>
      <p className="facts">
        {facts.map((fact) => (
          <bdi key={fact}>{fact}</bdi>
        ))}
      </p>
      {code !== undefined && (
        <p className="meaning" dir="ltr">
          <strong>{describeErrorCode(code).name}</strong> {describeErrorCode(code).text}
        </p>
      )}
      <Carried title={kind === 'request' ? strings.sent : strings.carried} text={body} />
      {answer !== undefined && <Carried title={strings.answered} text={answer} />}
    </section>
  );
}

/** What is short is open all the way down. */
function depthFor(text: string): number {
  return text.length <= 2_000 ? Number.POSITIVE_INFINITY : 2;
}

function Carried({ title, text }: { title: string; text: string }) {
  const { strings, run } = useDevtools();
  const value = useMemo<unknown>(() => (text === '' ? undefined : JSON.parse(text)), [text]);
  return (
    <section className="carried">
      <header className="carried-head">
        <h3>{title}</h3>
        {value !== undefined && (
          <button
            type="button"
            className="button small"
            onClick={() => run(strings.copied, () => navigator.clipboard.writeText(text))}
          >
            {strings.copy}
          </button>
        )}
      </header>
      {value === undefined ? (
        <p className="hint">{strings.nothingCarried}</p>
      ) : (
        <JsonTree value={value} label={title} depth={depthFor(text)} />
      )}
    </section>
  );
}
