import type { MessageActionID } from './message-action-id.js';
import type { ThreadActions } from './thread-actions.js';
import { FRAME } from './thread-actions.js';

/** How many messages Page Up and Page Down go by. */
const PAGE = 8;

const COMMANDS: Readonly<Record<string, MessageActionID>> = {
  r: 'reply',
  e: 'edit',
  c: 'copy',
  f: 'forward',
  Delete: 'delete',
};

/** What a key does with the message that has the focus. */
export function commandOf(key: string): MessageActionID | undefined {
  const id = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(COMMANDS, id) ? COMMANDS[id] : undefined;
}

/**
 * The message that a key leads to from the one that has the focus; `undefined` when the key leads nowhere.
 *
 * From the thread itself it leads to where one was last, else to the newest message in sight.
 */
export function nextMessage(
  key: string,
  fromID: string | undefined,
  { latest: { messages }, rootRef }: ThreadActions,
): string | undefined {
  const step = STEPS[key];
  const last = messages.length - 1;
  if (step === undefined || last < 0) return undefined;
  if (key === 'Home') return messages[0]?.ID;
  if (key === 'End') return messages[last]?.ID;
  if (fromID === undefined) return newestInSight(rootRef.current) ?? messages[last]?.ID;
  const index = messages.findIndex(({ ID }) => ID === fromID);
  return messages[Math.min(Math.max(index + step, 0), last)]?.ID;
}

const STEPS: Readonly<Record<string, number | undefined>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -PAGE,
  PageDown: PAGE,
  Home: 0,
  End: 0,
};

function newestInSight(root: HTMLElement | null): string | undefined {
  const end = root?.querySelector('[role="list"]')?.getBoundingClientRect().bottom ?? 0;
  const frames = [...(root?.querySelectorAll<HTMLElement>(FRAME) ?? [])];
  const seen = frames.findLast((frame) => frame.getBoundingClientRect().bottom <= end + 1);
  return seen?.dataset['messageId'];
}
