'use client';

import { type ComponentType, type KeyboardEvent, useRef, useState } from 'react';
import { isComposing } from '../internals/is-composing.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useParts } from '../internals/use-parts.js';
import { BlockedPeople } from './blocked-people.js';
import { ContactRow, type ContactsRowProps } from './contact-row.js';
import { ContactsEmpty, type ContactsEmptyProps } from './empty.js';
import { ContactsError, type ContactsErrorProps } from './error.js';
import { FriendApplications } from './friend-applications.js';
import { FriendGroups } from './friend-groups.js';
import { FriendsPane } from './friends-pane.js';
import { PaneHead } from './pane-head.js';
import { PeopleSkeleton } from './people-skeleton.js';
import type { ContactOrder } from './use-contact-places.js';
import { usePaneFocus } from './use-pane-focus.js';

/**
 * The parts of {@link Contacts} that can be replaced.
 *
 * Define them outside of rendering: a component made anew in each render is another component to
 * React, and loses its state and its place each time.
 */
export interface ContactsParts {
  /** The inside of one option. Put nothing that can be pressed in it. */
  Row: ComponentType<ContactsRowProps>;
  /** While there are no friends, and where a search finds none. */
  Empty: ComponentType<ContactsEmptyProps>;
  /** In the place of friends who could not be loaded. */
  Error: ComponentType<ContactsErrorProps>;
  /** While the friends are being loaded. */
  Skeleton: ComponentType;
}

/** What {@link Contacts} takes. */
export interface ContactsProps {
  /** The friend who is open. */
  selectedUserID?: string | undefined;
  /** Called when a friend is chosen by a click, a tap, Enter or Space, and for the name of somebody who asks to be one. */
  onSelect?: (userID: string) => void;
  /** Called when somebody is to be written to. The menu of a friend offers it; without `onSelect`, choosing one does it, too. */
  onMessage?: (userID: string) => void;
  /** Called when somebody is to be added; there is no button for it when it is left out. */
  onAdd?: () => void;
  /** One more class for the outermost element. */
  className?: string;
  /** Own components in the place of the default ones. */
  parts?: Partial<ContactsParts>;
}

/** What is shown inside: the friends, or one of the lists behind them. */
export type ContactsPlace = 'friends' | 'applications' | 'groups' | 'blocked';

const defaultParts: ContactsParts = {
  Row: ContactRow,
  Empty: ContactsEmpty,
  Error: ContactsError,
  Skeleton: PeopleSkeleton,
};

/**
 * The friends of the person who is signed in: by the letters of their names as the reader's language has them, or by friend
 * group; with a search, and the ways to who wants to be a friend, to the groups, and to who is blocked.
 *
 * Fills its container's height. The friends are a listbox: arrows, Home, End, Page Up and Page Down move, letters jump to a
 * name, Enter or Space chooses. A right click, a finger that rests, the menu key or Shift+F10 open the menu of a friend.
 * Escape leads back out of a list.
 *
 * The heading of a section stays in sight as long as its rows do; where a finger points, letters along the edge lead to them.
 *
 * Only rows in sight are in the document, and a row renders again only when its own friend changes. Presence is asked for
 * who is in sight. Stands on `useFriends`, `useFriendGroups`, `useFriendApplications` and `useBlacklist`.
 */
export function Contacts(props: ContactsProps) {
  const { className, onSelect } = props;
  const strings = useStrings();
  const parts = useParts(defaultParts, props.parts);
  const [place, setPlace] = useState<ContactsPlace>('friends');
  const [order, setOrder] = useState<ContactOrder>('name');
  const rootRef = useRef<HTMLDivElement>(null);
  usePaneFocus(place, rootRef);
  const leave = () => setPlace('friends');
  const onKeyDown = (event: KeyboardEvent) => {
    if (place === 'friends' || !isLeaving(event)) return;
    event.preventDefault();
    leave();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back, wherever in it the focus is.
    <div
      ref={rootRef}
      className={`parlor-root parlor-contacts ${className ?? ''}`.trim()}
      data-place={place}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {place === 'friends' ? (
        <FriendsPane
          {...props}
          parts={parts}
          order={order}
          onOrder={setOrder}
          onPlace={setPlace}
          rootRef={rootRef}
        />
      ) : (
        <>
          <PaneHead title={strings[TITLES[place]]} onBack={leave} />
          {place === 'applications' && <FriendApplications onSelect={onSelect} />}
          {place === 'groups' && <FriendGroups />}
          {place === 'blocked' && <BlockedPeople />}
        </>
      )}
    </div>
  );
}

const TITLES = {
  applications: 'newFriends',
  groups: 'friendGroups',
  blocked: 'blockedPeople',
} as const;

/** An Escape that nothing inside has a use for: a dialog closes by it, and nothing else with it. */
function isLeaving(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return false;
  const dialog = event.target instanceof Element && event.target.closest('dialog');
  return !dialog || !event.currentTarget.contains(dialog);
}
