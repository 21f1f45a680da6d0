import type { ChatStore } from './chat-store.js';

/** Throws a ChatError with the reason when nothing can be asked now. */
export function requireReady({ life }: ChatStore): void {
  if (!life.isReady) throw life.notReadyError();
}
