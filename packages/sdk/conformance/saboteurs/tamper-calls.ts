import type { ChatSDK, MethodName } from '@parlor/sdk';
import { callMethod, codeOf } from '../traits/call-method.js';
import { replace } from './tamper.js';

/** The same client, of which one method goes through other hands. */
export function through<Name extends MethodName>(
  client: ChatSDK,
  name: Name,
  hands: (honest: () => unknown, args: readonly unknown[]) => unknown,
): ChatSDK {
  const tampered = replace(client, name, (honest) => honest);
  Reflect.set(tampered, name, (...args: unknown[]) =>
    hands(() => callMethod(client, name, args), args),
  );
  return tampered;
}

/** The same client, of which one method fails with another code, or not at all. */
export function recoding(client: ChatSDK, name: MethodName, from: number, to?: number): ChatSDK {
  return through(client, name, async (honest) => {
    try {
      return await honest();
    } catch (error) {
      if (codeOf(error) !== from) throw error;
      if (to !== undefined) throw Object.assign(Object(error), { code: to });
      return { code: 0, data: {} };
    }
  });
}

/** An argument, or an answer, that is an object; an empty one of anything else. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
