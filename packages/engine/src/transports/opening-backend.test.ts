import { describe, expect, it } from 'vitest';
import { SimulatedClock } from '../core/simulated-clock.js';
import { type Backend, createBackend } from '../create-backend.js';
import { TestLine } from '../testing/test-line.js';
import { OpeningBackend } from './opening-backend.js';

/** A backend that opens, or does not, when it is told to. */
function opening() {
  let open: (backend: Backend) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const coming = new Promise<Backend>((resolve, reject) => {
    open = resolve;
    fail = reject;
  });
  const notices: string[] = [];
  const backend = new OpeningBackend(coming, (notice) => notices.push(notice));
  const real = () =>
    createBackend({ sdkAppID: 1, secretKey: 'secret', clock: new SimulatedClock() });
  return { backend, notices, fail, open: () => open(real()) };
}

describe('a backend that is being opened', () => {
  it('hears what was said before it was there', async () => {
    const { backend, open } = opening();
    const line = new TestLine(backend);
    const answer = line.request('session.login', {});
    open();
    expect(await answer).toMatchObject({ kind: 'failure', error: { code: 20001 } });
    expect(line.frames[0]).toMatchObject({ kind: 'welcome' });
  });

  it('cuts the lines when nothing comes of it, those of later as well, and says why', async () => {
    const { backend, notices, fail } = opening();
    const line = new TestLine(backend);
    fail(new Error('The folder is gone.'));
    await backend.close();
    expect(line.isCut).toBe(true);
    const later = new TestLine(backend);
    await backend.close();
    expect(later.isCut).toBe(true);
    expect(notices).toEqual(['The folder is gone.']);
  });

  it('forgets a line that was hung up before', async () => {
    const { backend, open } = opening();
    const frames: unknown[] = [];
    const end = backend.switchboard.connect({ send: (frame) => frames.push(frame), close() {} });
    end.receive({ kind: 'hello', version: 0, client: 'one', line: 1 });
    end.hangUp();
    open();
    await backend.close();
    expect(frames).toEqual([]);
  });
});
