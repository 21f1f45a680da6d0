'use client';

import { type GroupMemberSnapshot, useFriends } from '@parlor/hooks';
import { type ComponentType, type MouseEvent, useEffect, useId, useRef } from 'react';
import { isMore } from '../internals/is-more.js';
import type { PopoverAnchor } from '../internals/popover.js';
import { useActiveRow } from '../internals/use-active-row.js';
import { useLatest } from '../internals/use-latest.js';
import { useRowOnFocus } from '../internals/use-row-on-focus.js';
import { useRowPointing } from '../internals/use-row-pointing.js';
import { useVirtualList, type VirtualList } from '../internals/virtual-list.js';
import type { DeedGround } from './member-deeds.js';
import { memberName } from './member-name.js';
import { MemberOption } from './member-option.js';
import type { MemberListRowProps } from './member-row.js';
import { useMemberKeys } from './use-member-keys.js';

interface MemberListboxProps {
  label: string;
  groupID: string;
  members: readonly GroupMemberSnapshot[];
  /** More of them can be loaded. */
  hasMore: boolean;
  /** Whose menu is open. */
  menuUserID: string | undefined;
  ground: DeedGround;
  /** A press, or Enter; without one they open the menu. */
  onChoose: ((userID: string) => void) | undefined;
  /** Asks for what can be done about a member. */
  onMenu: (member: GroupMemberSnapshot, anchor: PopoverAnchor) => void;
  /** Called while one of the last rows is in sight: there are more to be loaded. */
  onNearEnd: (() => unknown) | undefined;
  Row: ComponentType<MemberListRowProps>;
}

const EDGE = 6;
/** From so many rows before the last one on, more are loaded. */
const NEAR_END = 20;

/** The listbox: focus stays on it, and `aria-activedescendant` says which member is meant. */
export function MemberListbox(props: MemberListboxProps) {
  const { members, groupID, menuUserID, ground, onChoose, onMenu, Row } = props;
  const id = useId();
  const scrollerRef = useRef<HTMLDivElement | null>(null);
  const active = useActiveRow({
    rows: members,
    idOf: userIDOf,
    selectedID: undefined,
    listElement: () => scrollerRef.current,
  });
  const list = useVirtualList({
    items: members,
    keyOf: userIDOf,
    estimateSize: (_, { row60 }) => row60,
    paddingStart: EDGE,
    paddingEnd: EDGE,
    keepIndex: active.index,
  });
  useNearEnd(list, members.length, props.onNearEnd);
  const moveTo = (index: number) => {
    const member = members[index];
    if (member) active.moveTo(member.userID);
    list.scrollToIndex(index);
  };
  const openMenu = (index: number, anchor: PopoverAnchor) => {
    const member = members[index];
    if (!member) return;
    active.moveTo(member.userID);
    onMenu(member, anchor);
  };
  const choose = (index: number) => {
    const member = members[index];
    const row = document.getElementById(optionID(id, index));
    if (member && onChoose) onChoose(member.userID);
    else if (row) openMenu(index, row);
  };
  const openActive = () => {
    const row = document.getElementById(optionID(id, active.index));
    if (row) openMenu(active.index, row);
  };
  const onKeyDown = useMemberKeys(useNames(members), members.length, active.index, {
    ...{ moveTo, choose },
    openMenu: openActive,
  });
  const pointing = useRowPointing((row, anchor) => openMenu(Number(row.dataset['place']), anchor));
  const onPress = useLatest((index: number, event: MouseEvent<HTMLElement>) => {
    if (isMore(event.target)) return openMenu(index, event.target);
    moveTo(index);
    choose(index);
  });
  const rowOnFocus = useRowOnFocus({
    ...{ list, moveTo },
    activeIndex: active.index,
    isPressed: pointing.isPressed,
  });
  return (
    <div
      ref={(element) => {
        scrollerRef.current = element;
        list.scrollerRef.current = element;
      }}
      className="parlor-list-scroller parlor-members-scroller"
      role="listbox"
      aria-label={props.label}
      aria-activedescendant={active.index >= 0 ? optionID(id, active.index) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      {...rowOnFocus}
      {...pointing.handlers}
    >
      <div
        className="parlor-members-sizer"
        role="presentation"
        style={{ blockSize: list.totalSize }}
      >
        {list.rows.map(({ key, index, start }) => {
          const member = members[index];
          return (
            member && (
              <MemberOption
                key={key}
                id={optionID(id, index)}
                groupID={groupID}
                member={member}
                index={index}
                count={props.hasMore ? -1 : members.length}
                start={start}
                isActive={index === active.index}
                hasMenu={member.userID === menuUserID}
                ground={ground}
                measureRow={list.measureRow}
                onPress={onPress}
                Row={Row}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

/** As they are shown, for letters that are typed. */
function useNames(members: readonly GroupMemberSnapshot[]): () => readonly string[] {
  const { friends } = useFriends();
  return () => {
    const remarks = new Map(friends.map(({ userID, remark }) => [userID, remark]));
    return members.map((member) => memberName(member, remarks.get(member.userID)));
  };
}

function useNearEnd(
  { lastIndex }: VirtualList,
  count: number,
  onNearEnd: (() => unknown) | undefined,
): void {
  const isNearEnd = lastIndex >= count - NEAR_END;
  useEffect(() => {
    if (isNearEnd) onNearEnd?.();
  }, [isNearEnd, onNearEnd]);
}

function userIDOf({ userID }: GroupMemberSnapshot): string {
  return userID;
}

function optionID(listID: string, index: number): string {
  return `${listID}option-${index}`;
}
