import { expect, test, vi } from 'vitest';
import { createLoginLife } from './login-life.js';
import { createSDKCalls } from './sdk-calls.js';

/** Somebody who is logged in. */
function logIn() {
  const life = createLoginLife(() => {});
  life.begin('ann');
  life.becomeReady();
  return { life, calls: createSDKCalls(life) };
}

const unanswered = () => new Promise<{ data: number }>(() => {});

test('however many calls are unanswered, the login has one listener, and all are told of its end', async () => {
  const { life, calls } = logIn();
  const listen = vi.spyOn(life.signal, 'addEventListener');
  const asked = Array.from({ length: 20 }, () => calls.call(unanswered));
  expect(listen).toHaveBeenCalledTimes(1);
  life.end(3005);
  const outcomes = await Promise.allSettled(asked);
  expect(outcomes).toHaveLength(20);
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 3005 } });
  }
});

test('an answer that comes before the end of the login stands, and in the next login all begins anew', async () => {
  const { life, calls } = logIn();
  expect(await calls.call(async () => ({ data: 1 }))).toBe(1);
  life.end(3005);
  life.begin('ann');
  life.becomeReady();
  const asked = calls.call(unanswered);
  life.end(3006);
  await expect(asked).rejects.toMatchObject({ code: 3006 });
});
