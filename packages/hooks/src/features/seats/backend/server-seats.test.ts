import { SimulatedClock } from '@parlor/engine';
import { ChatError } from '@parlor/sdk';
import { expect, test } from 'vitest';
import { clockPace } from '../../../testing/clock-pace.js';
import type { SeatOperation } from '../rules/seat-operation.js';
import { readSeatServerRequest, type SeatServerRequest } from './seat-server-request.js';
import { serverSeats } from './server-seats.js';

const TAKE: SeatOperation = { type: 'take', index: 2 };
const AGENT = { userID: 'ben', instance: 'abcd1234', livingInstances: ['efgh5678'] };

/** A server that answers so, one after the other, and what it is sent. */
function asking(...answers: (() => unknown)[]) {
  const clock = new SimulatedClock();
  const sent: { body: SeatServerRequest; signal: AbortSignal; at: number }[] = [];
  const start = clock.now();
  const backend = serverSeats(
    {
      async request(body, signal) {
        sent.push({ body, signal, at: clock.now() - start });
        return answers[Math.min(sent.length, answers.length) - 1]?.();
      },
    },
    clockPace(clock),
  );
  const perform = async () => {
    let outcome: ChatError | 'done' | undefined;
    const end = backend.perform('stage', TAKE, AGENT).then(
      () => {
        outcome = 'done';
      },
      (thrown: ChatError) => {
        outcome = thrown;
      },
    );
    while (!outcome) await clock.advance(100);
    await end;
    return outcome;
  };
  return { perform, sent };
}

const silence = () => new Promise(() => {});
const ok = () => ({ ok: true });
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

test('the server is sent the operation as plain data, and who of the person’s instances asks', async () => {
  const { perform, sent } = asking(ok);
  expect(await perform()).toBe('done');
  const { body } = sent[0] ?? {};
  expect(body).toEqual({
    groupID: 'stage',
    operation: TAKE,
    requestID: expect.stringMatching(/^[0-9a-f-]{36}$/),
    instance: 'abcd1234',
    livingInstances: ['efgh5678'],
  });
  expect(readSeatServerRequest(JSON.parse(JSON.stringify(body)))).toEqual(body);
});

test('what the server refuses is told with its code', async () => {
  const { perform, sent } = asking(() => ({ code: -10 }));
  expect(await perform()).toMatchObject({ code: -10, name: 'SEAT_TAKEN' });
  expect(sent).toHaveLength(1);
});

test.each([
  undefined,
  null,
  'ok',
  [],
  {},
  { ok: 'yes' },
  { code: 0 },
  { code: 'x' },
  { code: 1.5 },
])('an answer that makes no sense is told as such, and not asked for again: %j', async (answer) => {
  const { perform, sent } = asking(() => answer);
  expect(await perform()).toMatchObject({ code: -4 });
  expect(sent).toHaveLength(1);
});

test('without an answer it is sent again with the same requestID, three times at most', async () => {
  const { perform, sent } = asking(offline);
  expect(await perform()).toMatchObject({ code: 2800, cause: expect.any(TypeError) });
  expect(sent.map(({ at }) => at)).toEqual([0, 500, 1500]);
  expect(new Set(sent.map(({ body }) => body.requestID)).size).toBe(1);
});

test('a server that does not answer is waited for five seconds, and the question given up', async () => {
  const { perform, sent } = asking(silence, ok);
  expect(await perform()).toBe('done');
  expect(sent.map(({ at }) => at)).toEqual([0, 5500]);
  expect(sent.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  const never = asking(silence);
  expect(await never.perform()).toMatchObject({ code: 2801 });
});

test('an error of the app’s own that nothing can change is final', async () => {
  const signedOut = () => Promise.reject(new ChatError({ code: 70001 }));
  const { perform, sent } = asking(signedOut);
  expect(await perform()).toMatchObject({ code: 70001 });
  expect(sent).toHaveLength(1);
});

test('a request that throws before it is sent is like one that was not answered', async () => {
  const { perform } = asking(() => {
    throw new Error('No.');
  }, ok);
  expect(await perform()).toBe('done');
});

test('two operations have two requestIDs', async () => {
  const { perform, sent } = asking(ok);
  await perform();
  await perform();
  expect(new Set(sent.map(({ body }) => body.requestID)).size).toBe(2);
});

test.each([
  undefined,
  [],
  { groupID: '' },
  { groupID: 'g'.repeat(129) },
  { requestID: '' },
  { requestID: 7 },
  { operation: { type: 'take' } },
  { instance: 'abcd12345' },
  { livingInstances: ['abcd1234', 7] },
  { livingInstances: Array.from({ length: 21 }, () => 'abcd1234') },
])('a request that makes no sense is none: %j', (changes) => {
  const whole = {
    ...{ groupID: 'stage', operation: TAKE, requestID: 'r1' },
    ...{ instance: 'abcd1234', livingInstances: [] },
  };
  expect(readSeatServerRequest(whole)).toEqual(whole);
  const value = Array.isArray(changes) || !changes ? changes : { ...whole, ...changes };
  expect(readSeatServerRequest(value)).toBeUndefined();
});
