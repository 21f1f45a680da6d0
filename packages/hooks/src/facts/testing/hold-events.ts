import type { ChatEvent, ChatEventName, ChatSDK } from '@parlor/sdk';

/** An SDK some of whose events come late. */
export interface LateSDK {
  readonly sdk: ChatSDK;
  /** How many are being held back. */
  heldBack(): number;
  /** Hands on what was held back; from now on nothing is. */
  release(): void;
}

/**
 * Wraps a client: once `isLate` says so, events of these names are held back. Their content is what
 * the SDK's objects say when it is handed on, as it is with the SDK's own lateness.
 */
export function holdEvents(
  client: ChatSDK,
  names: readonly ChatEventName[],
  isLate: () => boolean,
): LateSDK {
  const held: (() => void)[] = [];
  const undo = new WeakMap<object, () => void>();
  let isReleased = false;
  const sdk: ChatSDK = {
    ...client,
    on(name, handler) {
      const late = (event: ChatEvent<typeof name>) => {
        if (names.includes(name) && isLate() && !isReleased) held.push(() => handler(event));
        else handler(event);
      };
      undo.set(handler, () => client.off(name, late));
      client.on(name, late);
    },
    off: (_name, handler) => undo.get(handler)?.(),
  };
  return {
    sdk,
    heldBack: () => held.length,
    release() {
      isReleased = true;
      for (const hand of held.splice(0)) hand();
    },
  };
}
