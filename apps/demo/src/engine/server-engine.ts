import { createEngine, type Engine } from '@parlor/engine';

let current: { readonly server: string; readonly engine: Engine } | undefined;
let notice = '';
const listeners = new Set<() => void>();

/** What makes clients that speak to the server at this address. */
export function serverEngine(server: string): Engine {
  if (current?.server !== server) {
    current = { server, engine: createEngine({ server, onNotice: tell }) };
    notice = '';
  }
  return current.engine;
}

/** What there was to say last: that nobody listens there, say. */
export function serverNotice(): string {
  return notice;
}

/** Calls back when there is something to say; returns what ends that. */
export function onServerNotice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** There is a line again: what was said of the last one is over. */
export function forgetServerNotice(): void {
  tell('');
}

function tell(next: string): void {
  notice = next;
  for (const listener of listeners) listener();
}
