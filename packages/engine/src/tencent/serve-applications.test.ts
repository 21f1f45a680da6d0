import { describe, expect, onTestFinished, test } from 'vitest';
import { createEngine } from '../create-engine.js';
import { internalsOf } from '../engine-internals.js';
import { FakeSharedWorker } from '../testing/fake-shared-worker.js';
import { withGreeting } from '../transports/greeting.js';
import { sharedWorkerChannel } from '../transports/shared-worker-page.js';
import { serveApplications } from './serve-applications.js';

/** A worker for all applications; which were started, in order. */
function applications() {
  const scope = new EventTarget();
  const started: number[] = [];
  serveApplications((sdkAppID) => {
    started.push(sdkAppID);
    const engine = createEngine({ sdkAppID });
    onTestFinished(() => engine.close());
    return internalsOf(engine).switchboard();
  }, scope);
  const connect = (first: unknown) => {
    const worker = new FakeSharedWorker(scope);
    onTestFinished(() => worker.close());
    worker.port.postMessage(first);
    return worker;
  };
  return { started, connect };
}

const greet = (worker: FakeSharedWorker) =>
  withGreeting(sharedWorkerChannel(worker))({ onFrame() {}, onClose() {} });

describe('a SharedWorker for all applications', () => {
  test('has one engine for each, started when its first page comes', async () => {
    const { started, connect } = applications();
    for (const sdkAppID of [1740000003, 1740000004, 1740000003]) {
      const line = await greet(connect({ kind: 'parlor.application', sdkAppID }));
      line.close();
    }
    expect(started).toEqual([1740000003, 1740000004]);
  });

  test.each([
    undefined,
    'parlor.application',
    { kind: 'parlor.application' },
    { kind: 'parlor.application', sdkAppID: '1740000005' },
    { kind: 'parlor.application', sdkAppID: 1.5 },
    { kind: 'parlor.line' },
  ])('starts none for a page that says %j', async (first) => {
    const { started, connect } = applications();
    connect(first);
    await (await greet(connect({ kind: 'parlor.application', sdkAppID: 1740000006 }))).close();
    expect(started).toEqual([1740000006]);
  });
});
