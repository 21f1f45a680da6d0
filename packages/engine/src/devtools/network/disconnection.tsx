import { type FormEvent, useState } from 'react';
import type { EngineNetwork } from '../../engine-network.js';
import { Card } from '../controls/card.js';
import { TextField } from '../controls/text-field.js';
import { useDevtools } from '../devtools-context.js';
import { numberText } from '../formats.js';

/** Breaks the line at once, or in the middle of what is about to be said. */
export function Disconnection({ network }: { network: EngineNetwork }) {
  const { strings, run } = useDevtools();
  const [frames, setFrames] = useState('5');
  const [problem, setProblem] = useState('');
  const count = Number(frames);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const isCount = Number.isSafeInteger(count) && count > 0;
    setProblem(isCount ? '' : strings.countNeeded);
    if (!isCount) return;
    const done = strings.willDisconnect(numberText(count), count === 1);
    void run(done, () => network.disconnectAfter(count));
  }

  return (
    <Card title={strings.disconnection} hint={strings.disconnectionHint}>
      <div className="row-of">
        <button
          type="button"
          className="button"
          onClick={() => run(strings.disconnected, () => network.disconnectAfter(0))}
        >
          {strings.disconnectNow}
        </button>
      </div>
      <form className="row-of" onSubmit={submit} noValidate>
        <TextField
          label={strings.frames}
          inputMode="numeric"
          value={frames}
          onChange={setFrames}
          problem={problem}
        />
        <button type="submit" className="button">
          {strings.disconnectAfter}
        </button>
      </form>
    </Card>
  );
}
