import type { ChatSDK } from '@parlor/sdk';

/**
 * The same client, whose answers come `delay` milliseconds late; the delay is asked for at each call. Only answers: what
 * others do arrives as soon as ever.
 */
export function withLateAnswers(sdk: ChatSDK, delay: () => number): ChatSDK {
  return new Proxy(sdk, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => late(Reflect.apply(member, target, args), delay());
    },
  });
}

function late(answer: unknown, delay: number): unknown {
  if (!(answer instanceof Promise) || delay === 0) return answer;
  return answer.finally(() => new Promise((resolve) => setTimeout(resolve, delay)));
}
