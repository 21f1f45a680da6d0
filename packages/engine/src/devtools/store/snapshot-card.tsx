import { type ChangeEvent, useRef, useState } from 'react';
import { Card } from '../controls/card.js';
import { useDevtools } from '../devtools-context.js';
import { saveFile } from './save-file.js';
import { snapshotIn } from './snapshot-in.js';

/** Everything into a file, and back. */
export function SnapshotCard({ onRestored }: { onRestored: () => unknown }) {
  const { engine, strings, run } = useDevtools();
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();

  function download(): Promise<boolean> {
    const name = `engine-${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}.json`;
    return run(strings.downloaded(name), async () => {
      saveFile(name, JSON.stringify(await engine.admin.snapshot()));
    });
  }

  function pick(event: ChangeEvent<HTMLInputElement>): void {
    setFile(event.currentTarget.files?.[0]);
    // The same file may be chosen again.
    event.currentTarget.value = '';
  }

  function cancel(): void {
    setFile(undefined);
    picker.current?.focus();
  }

  async function restore(chosen: File): Promise<void> {
    setFile(undefined);
    picker.current?.focus();
    const isDone = await run(strings.restored, async () => {
      await engine.admin.restore(await snapshotIn(chosen, strings.notASnapshot));
    });
    if (isDone) onRestored();
  }

  return (
    <Card title={strings.snapshot} hint={strings.snapshotHint}>
      <div className="row-of">
        <button type="button" className="button" onClick={download}>
          {strings.download}
        </button>
        <label className="button file">
          <input
            ref={picker}
            type="file"
            className="visually-hidden"
            accept=".json,application/json"
            onChange={pick}
          />
          {strings.restore}
        </label>
      </div>
      {file && (
        <div
          role="alertdialog"
          className="question"
          aria-label={strings.restoreQuestion(file.name)}
          onKeyDown={({ key }) => {
            if (key === 'Escape') cancel();
          }}
        >
          <p>
            <bdi>{strings.restoreQuestion(file.name)}</bdi>
          </p>
          <div className="row-of">
            <button type="button" className="button danger" onClick={() => restore(file)}>
              {strings.restoreNow}
            </button>
            <button
              type="button"
              className="button"
              // biome-ignore lint/a11y/noAutofocus: a question that was just brought up
              autoFocus
              onClick={cancel}
            >
              {strings.cancel}
            </button>
          </div>
        </div>
      )}
    </Card>
  );
}
