import type { KeyboardEvent } from 'react';
import { isComposing } from '../internals/is-composing.js';

/** What the keys do at a tab; `name` is the folder's, `null` at the one that is none. */
interface TabKeys {
  /** In the order of the tabs. */
  readonly names: readonly (string | null)[];
  select(name: string | null): void;
  edit(name: string): void;
  askDelete(name: string): void;
  /** Goes down into what the tabs change. */
  leave(): void;
}

/** The keys of the tabs: arrows by the writing direction, Home, End, F2 changes, Delete deletes, an arrow down leaves. */
export function onTabKey(event: KeyboardEvent, keys: TabKeys): void {
  if (event.altKey || event.ctrlKey || event.metaKey || isComposing(event)) return;
  const focused = focusedTab(event, keys);
  const next = nextTab(event, keys, focused);
  if (next !== undefined) keys.select(next);
  else if (event.key === 'ArrowDown') keys.leave();
  else if (focused !== null && event.key === 'F2') keys.edit(focused);
  else if (focused !== null && isDelete(event.key)) keys.askDelete(focused);
  else return;
  event.preventDefault();
}

function isDelete(key: string): boolean {
  return key === 'Delete' || key === 'Backspace';
}

/** As a rule the selected one; a right click leaves the focus at another. */
function focusedTab({ target, currentTarget }: KeyboardEvent, { names }: TabKeys): string | null {
  const tabs: EventTarget[] = [...currentTarget.querySelectorAll('[role="tab"]')];
  return names[tabs.indexOf(target)] ?? null;
}

function nextTab(
  { key, currentTarget }: KeyboardEvent,
  { names }: TabKeys,
  focused: string | null,
): string | null | undefined {
  if (key === 'Home') return names[0];
  if (key === 'End') return names.at(-1);
  const isRightToLeft = getComputedStyle(currentTarget).direction === 'rtl';
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (step === undefined) return undefined;
  const index = names.indexOf(focused) + (isRightToLeft ? -step : step);
  return names[(index + names.length) % names.length];
}
