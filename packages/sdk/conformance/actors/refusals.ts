import { codeOf } from '../traits/call-method.js';

/** What a call about a message is refused with: its code, and the message that it carries. */
export async function refusalOf(
  call: Promise<unknown>,
): Promise<{ code: unknown; message: unknown }> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const data: unknown = error instanceof Error ? Reflect.get(error, 'data') : undefined;
  const message: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, 'message') : undefined;
  return { code: codeOf(error), message };
}
