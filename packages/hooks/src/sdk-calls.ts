import { toChatError } from '@parlor/sdk';
import { isRecord } from './is-record.js';
import type { LoginLife } from './login-life.js';
import { malformedData } from './problems.js';
import { whenAborted } from './when-aborted.js';

/** Asks the SDK, and only when it may be asked. */
export interface SDKCalls {
  /**
   * The `data` of the answer. Rejects with a ChatError, whatever the SDK threw and however; before
   * ready, and when the login ends before the answer, with the reason of that.
   */
  call<Data>(request: () => Promise<{ data: Data }>): Promise<Data>;
  /** The same for a method that answers at once. Throws a ChatError. */
  ask<Value>(request: () => Value): Value;
  /** Resolves when nothing that was asked is still unanswered. */
  drained(): Promise<void>;
}

/** Calls that belong to the login they were made in. */
export function createSDKCalls(life: LoginLife): SDKCalls {
  const unanswered = new Set<Promise<unknown>>();
  return {
    call(request) {
      if (!life.isReady) return Promise.reject(life.notReadyError());
      const answer = askSDK(request);
      unanswered.add(answer);
      const done = () => unanswered.delete(answer);
      answer.then(done, done);
      return untilLoginEnds(answer, life);
    },
    ask(request) {
      if (!life.isReady) throw life.notReadyError();
      return askSDKNow(request, life);
    },
    async drained() {
      await Promise.allSettled(unanswered);
    },
  };
}

/** Asks the SDK; a synchronous throw becomes a rejection, and every rejection a ChatError. */
export async function askSDK<Data>(request: () => Promise<{ data: Data }>): Promise<Data> {
  let answer: { data: Data };
  try {
    answer = await request();
  } catch (thrown) {
    throw toChatError(thrown);
  }
  if (!isRecord(answer)) throw malformedData('answer');
  return answer.data;
}

/**
 * The same promise, but one whose rejection may be left alone: the failure is kept elsewhere too, in
 * the state, so an app that ignores the promise gets no unhandled rejection.
 */
export function mayBeIgnored<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

/** Out of turn even a synchronous method answers with a promise that rejects. */
function askSDKNow<Value>(request: () => Value, life: LoginLife): Value {
  let value: Value;
  try {
    value = request();
  } catch (thrown) {
    throw toChatError(thrown);
  }
  if (!(value instanceof Promise)) return value;
  void mayBeIgnored(value);
  throw life.notReadyError();
}

function untilLoginEnds<Data>(answer: Promise<Data>, life: LoginLife): Promise<Data> {
  return new Promise((resolve, reject) => {
    const forget = whenAborted(life.signal, () => reject(life.notReadyError()));
    answer.then(resolve, reject).finally(forget);
  });
}
