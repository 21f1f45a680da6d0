import type { KeyboardEvent } from 'react';
import { commandOf } from '../conversation-list/list-commands.js';
import { friendName } from '../internals/person-name.js';
import { useListWalk } from '../internals/use-list-walk.js';
import type { ContactPlace } from './contact-sections.js';

interface KeyTargets {
  moveTo(index: number): void;
  choose(place: ContactPlace): void;
  openMenu(): void;
}

/** What the keys do: they move, choose, jump to a name, and ask for what can be done. */
export function useContactKeys(
  places: readonly ContactPlace[],
  activeIndex: number,
  { moveTo, choose, openMenu }: KeyTargets,
) {
  const { walk } = useListWalk({
    names: () => places.map(({ friend }) => friendName(friend)),
    count: places.length,
    activeIndex,
    onMove: moveTo,
    moveTo,
    choose: (index) => {
      const place = places[index];
      if (place) choose(place);
    },
  });
  return (event: KeyboardEvent) => {
    if (commandOf(event, false) === 'menu') openMenu();
    else if (!walk(event)) return;
    event.preventDefault();
  };
}
