import type { KeyboardEvent } from 'react';
import { commandOf } from '../conversation-list/list-commands.js';
import { useListWalk } from '../internals/use-list-walk.js';

interface KeyTargets {
  moveTo(index: number): void;
  choose(index: number): void;
  openMenu(): void;
}

/** What the keys do: they move, choose, jump to a name, and ask for what can be done. */
export function useMemberKeys(
  names: () => readonly string[],
  count: number,
  activeIndex: number,
  { moveTo, choose, openMenu }: KeyTargets,
) {
  const { walk } = useListWalk({ names, count, activeIndex, onMove: moveTo, moveTo, choose });
  return (event: KeyboardEvent) => {
    if (commandOf(event, false) === 'menu') openMenu();
    else if (!walk(event)) return;
    event.preventDefault();
  };
}
