'use client';

import type { GroupMemberSnapshot } from '@parlor/hooks';
import { type ComponentType, type RefObject, useCallback, useRef, useState } from 'react';
import { DeedNotice } from '../internals/deed-notice.js';
import { NarrowingField } from '../internals/narrowing-field.js';
import type { PopoverAnchor } from '../internals/popover.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useDeeds } from '../internals/use-deeds.js';
import { useParts } from '../internals/use-parts.js';
import { FoundLine } from './found-line.js';
import { InsteadOfMembers } from './instead-of-members.js';
import { LazyMemberLayer } from './lazy-parts.js';
import { MemberListbox } from './member-listbox.js';
import { type MemberListRowProps, MemberRow } from './member-row.js';
import type { MemberSurface } from './member-surface.js';
import { MembersEnd } from './members-end.js';
import { useDeedGround } from './use-deed-ground.js';
import { useMembersFound } from './use-members-found.js';

/** The parts of a {@link MemberList} that can be replaced. Define them outside of rendering. */
export interface MemberListParts {
  /** The inside of one option. Put nothing that can be pressed in it. */
  Row: ComponentType<MemberListRowProps>;
}

/** What {@link MemberList} takes. */
export interface MemberListProps {
  /** Whose members: not its conversationID. */
  groupID: string;
  /** Called when a member is chosen by a click, a tap, Enter or Space. Without it, their menu opens. */
  onUserClick?: ((userID: string) => void) | undefined;
  /** Opens the conversation with a member, `C2C<userID>`. The menu has no such line when left out. */
  onMessage?: ((userID: string) => void) | undefined;
  /** One more class for the outermost element. */
  className?: string;
  /** Own components in the place of the default ones. */
  parts?: Partial<MemberListParts>;
}

const defaultParts: MemberListParts = { Row: MemberRow };

/**
 * Who is in a group: the owner and the admins first, with a search, what everybody is in it, who is muted and until when, and
 * who is there.
 *
 * Fills its container's height. The members are a listbox: arrows, Home, End, Page Up and Page Down move, letters jump to a
 * name, Enter or Space chooses. A right click, a finger that rests, the menu key or Shift+F10 open what can be done about a
 * member: only what the service would grant. What cannot be taken back is asked first. What is done shows at once, and is
 * taken back with a sentence where the service refuses it.
 *
 * Pages are loaded as one scrolls, and only rows in sight are in the document. Stands on `useGroupMembers`,
 * `useGroupMemberSearch`, `useGroupMember`, `useGroupMemberActions` and `useGroupPermissions`.
 */
export function MemberList({ className, ...props }: MemberListProps) {
  const rootRef = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={rootRef}
      className={`parlor-root parlor-members ${className ?? ''}`.trim()}
      tabIndex={-1}
    >
      <MembersBody key={props.groupID} {...props} rootRef={rootRef} />
    </div>
  );
}

interface MembersBodyProps extends Omit<MemberListProps, 'className'> {
  rootRef: RefObject<HTMLDivElement | null>;
}

function MembersBody({ rootRef, ...props }: MembersBodyProps) {
  const { groupID, onUserClick, onMessage } = props;
  const strings = useStrings();
  const { Row } = useParts(defaultParts, props.parts);
  const [text, setText] = useState('');
  const [surface, setSurface] = useState<MemberSurface>();
  const deeds = useDeeds();
  const ground = useDeedGround(groupID, { hasProfile: !!onUserClick, hasMessage: !!onMessage });
  const found = useMembersFound(groupID, text);
  const { isSearching, list, search } = found;
  const focusList = useCallback(() => {
    const listbox = rootRef.current?.querySelector<HTMLElement>('[role="listbox"]');
    (listbox ?? rootRef.current)?.focus({ preventScroll: true });
  }, [rootRef]);
  const close = useCallback(
    (staysAway = false) => {
      setSurface(undefined);
      if (!staysAway) focusList();
    },
    [focusList],
  );
  const openMenu = (member: GroupMemberSnapshot, anchor: PopoverAnchor) =>
    setSurface({ kind: 'menu', member, anchor });
  const canLoad = list.hasMore && !list.isLoadingMore && !list.error;
  const retry = () => {
    // The button goes with what it stands in.
    rootRef.current?.focus({ preventScroll: true });
    void list.refetch();
  };
  const [first] = found.members;
  return (
    <>
      <NarrowingField
        className="parlor-members-search"
        label={strings.searchMembers}
        value={text}
        onChange={setText}
        onEnter={() => {
          if (isSearching && first) onUserClick?.(first.userID);
        }}
        onLeave={focusList}
      />
      <DeedNotice deeds={deeds} />
      {search && found.status === 'ready' && <FoundLine search={search} list={list} />}
      {first ? (
        <MemberListbox
          label={strings.groupMembers}
          groupID={groupID}
          members={found.members}
          hasMore={!isSearching && list.hasMore}
          menuUserID={surface?.kind === 'menu' ? surface.member.userID : undefined}
          ground={ground}
          onChoose={onUserClick}
          onMenu={openMenu}
          // Who is looked for may be in none of a hundred thousand.
          onNearEnd={canLoad && !isSearching ? list.loadMore : undefined}
          Row={Row}
        />
      ) : (
        <InsteadOfMembers
          status={found.status}
          error={found.error}
          isSearching={isSearching}
          onRetry={retry}
        />
      )}
      {first && !isSearching && <MembersEnd list={list} onAgain={focusList} />}
      {surface && (
        <LazyMemberLayer
          groupID={groupID}
          surface={surface}
          ground={ground}
          deeds={deeds}
          onOpen={setSurface}
          onClose={close}
          onProfile={onUserClick}
          onMessage={onMessage}
        />
      )}
    </>
  );
}
