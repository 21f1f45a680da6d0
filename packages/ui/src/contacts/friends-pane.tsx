'use client';

import { type FriendSnapshot, useFriends } from '@parlor/hooks';
import { type RefObject, useCallback, useState } from 'react';
import { DeedNotice } from '../internals/deed-notice.js';
import type { PopoverAnchor } from '../internals/popover.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useDeeds } from '../internals/use-deeds.js';
import { ContactListbox } from './contact-listbox.js';
import type { ContactSurface } from './contact-surface.js';
import { ContactWays } from './contact-ways.js';
import type { ContactsParts, ContactsPlace, ContactsProps } from './contacts.js';
import { FriendSearch } from './friend-search.js';
import { FriendsLine } from './friends-line.js';
import { LazyContactLayer } from './lazy-parts.js';
import { type ContactOrder, useContactPlaces } from './use-contact-places.js';

interface FriendsPaneProps extends ContactsProps {
  parts: ContactsParts;
  order: ContactOrder;
  onOrder: (order: ContactOrder) => void;
  onPlace: (place: ContactsPlace) => void;
  rootRef: RefObject<HTMLDivElement | null>;
}

/** The friends, the search above them, and the ways to the other lists. */
export function FriendsPane(props: FriendsPaneProps) {
  const { parts, order, rootRef, onSelect, onMessage, onAdd } = props;
  const { Empty, Error: Failed, Skeleton } = parts;
  const strings = useStrings();
  const [text, setText] = useState('');
  const [surface, setSurface] = useState<ContactSurface>();
  const { status, friends, error, refetch } = useFriends();
  const search = text.trim();
  const places = useContactPlaces(friends, order, search);
  const deeds = useDeeds();
  const focusList = useCallback(() => {
    const list = rootRef.current?.querySelector<HTMLElement>('[role="listbox"]');
    (list ?? rootRef.current)?.focus({ preventScroll: true });
  }, [rootRef]);
  const close = useCallback(
    (staysAway = false) => {
      setSurface(undefined);
      if (!staysAway) focusList();
    },
    [focusList],
  );
  const openMenu = (friend: FriendSnapshot, anchor: PopoverAnchor) =>
    setSurface({ kind: 'menu', friend, anchor });
  const choose = onSelect ?? onMessage;
  const retry = () => {
    // The button goes with what it stands in.
    rootRef.current?.focus({ preventScroll: true });
    void refetch();
  };
  const isMissing = friends.length === 0;
  return (
    <>
      <FriendSearch
        value={text}
        onChange={setText}
        onEnter={() => {
          const [first] = places;
          if (search !== '' && first) choose?.(first.friend.userID);
        }}
        onLeave={focusList}
        onAdd={onAdd}
      />
      {search === '' && <ContactWays onOpen={props.onPlace} />}
      <DeedNotice deeds={deeds} />
      {isMissing && status === 'loading' && <Skeleton />}
      {isMissing && status === 'error' && <Failed error={error} onRetry={retry} />}
      {isMissing && status === 'ready' && <Empty isSearching={false} onAdd={onAdd} />}
      {!isMissing && (
        <>
          <FriendsLine
            count={search === '' ? friends.length : places.length}
            isSearching={search !== ''}
            order={order}
            onOrder={props.onOrder}
          />
          {places.length === 0 ? (
            <Empty isSearching onAdd={onAdd} />
          ) : (
            <ContactListbox
              label={strings.contacts}
              places={places}
              selectedUserID={props.selectedUserID}
              menuUserID={surface?.kind === 'menu' ? surface.friend.userID : undefined}
              hasRail={order === 'name' && search === ''}
              onChoose={(userID) => choose?.(userID)}
              onMenu={openMenu}
              Row={parts.Row}
            />
          )}
        </>
      )}
      {surface && (
        <LazyContactLayer
          surface={surface}
          deeds={deeds}
          onOpen={setSurface}
          onClose={close}
          onProfile={onSelect}
          onMessage={onMessage}
        />
      )}
    </>
  );
}
