import { ChatError, toChatError } from '@parlor/sdk';
import { createKey } from '../../../create-key.js';
import { isRecord } from '../../../is-record.js';
import { type Pace, systemPace } from '../../../pace.js';
import type { SeatBackend } from './seat-backend.js';
import type { SeatServerRequest } from './seat-server-request.js';

/** How the app's server is asked. */
export interface ServerSeatsOptions {
  /**
   * Sends the body to the server and resolves with its answer, parsed: `{ ok: true }` when it is done, `{ code }` when it
   * is refused, with one of the codes of {@link SeatActions}. The signal is aborted when the time is up.
   *
   * Rejects when no answer came; then it is sent again, with the same `requestID`. With a ChatError that is not
   * `retryable` it is not, and that is what the action rejects with: the person is not signed in, say.
   */
  request(body: SeatServerRequest, signal: AbortSignal): Promise<unknown>;
  /** Milliseconds that the server has for each try; 5000 when left out. */
  readonly timeout?: number | undefined;
}

const TIMEOUT = 5000;
/** How often it is sent before it is given up. */
const MOST_TRIES = 3;
/** Milliseconds between the first try and the second; twice that before the third, and up to a half more by chance. */
const PAUSE = 500;

/**
 * Seats that a server of the app's own writes, which lets nobody do what the rules refuse; for `backend` of
 * {@link useSeats}. Make it once, outside of components. Reading stays as it is: the seats are the group's attributes.
 *
 * ```ts
 * const backend = serverSeats({
 *   async request(body, signal) {
 *     const headers = { 'content-type': 'application/json', authorization: `Bearer ${userSig}` };
 *     const response = await fetch('/seats', { method: 'POST', headers, body: JSON.stringify(body), signal });
 *     return response.json();
 *   },
 * });
 * ```
 *
 * Rejects with the server's code; 2800 when it could not be reached, 2801 when it did not answer in time (three tries), -4
 * when its answer makes no sense. How such a server is made: `@parlor/hooks/seat-rules`.
 */
export function serverSeats(options: ServerSeatsOptions, pace: Pace = systemPace): SeatBackend {
  return {
    async perform(groupID, operation, { instance, livingInstances }) {
      const requestID = createKey();
      const body = { groupID, operation, requestID, instance, livingInstances };
      settle(await ask(options, body, pace));
    },
  };
}

async function ask(
  options: ServerSeatsOptions,
  body: SeatServerRequest,
  pace: Pace,
): Promise<unknown> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await askOnce(options, body, pace);
    } catch (thrown) {
      const error = toChatError(thrown);
      if (!error.retryable || tries === MOST_TRIES) throw error;
      await pause(pace, PAUSE * tries * (1 + pace.random() / 2));
    }
  }
}

function askOnce(
  options: ServerSeatsOptions,
  body: SeatServerRequest,
  pace: Pace,
): Promise<unknown> {
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    const cancel = pace.after(options.timeout ?? TIMEOUT, () => {
      reject(new ChatError({ code: 2801 }));
      controller.abort();
    });
    const fail = (thrown: unknown) => {
      cancel();
      reject(thrown instanceof ChatError ? thrown : new ChatError({ code: 2800, cause: thrown }));
    };
    const succeed = (answer: unknown) => {
      cancel();
      resolve(answer);
    };
    // What throws at once counts as well.
    new Promise((answer) => answer(options.request(body, controller.signal))).then(succeed, fail);
  });
}

function pause(pace: Pace, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    pace.after(milliseconds, resolve);
  });
}

/** Throws what the server says against it. */
function settle(answer: unknown): void {
  const { ok, code } = isRecord(answer) ? answer : {};
  if (ok === true) return;
  if (typeof code === 'number' && Number.isSafeInteger(code) && code !== 0) {
    throw new ChatError({ code });
  }
  const message = 'The server of the app sent an answer about seats that could not be understood.';
  throw new ChatError({ code: -4, message });
}
