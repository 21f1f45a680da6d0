'use client';

import { type GroupMemberSnapshot, useGroupMember } from '@parlor/hooks';
import { type ComponentType, type MouseEvent, memo } from 'react';
import { type DeedGround, deedsOf } from './member-deeds.js';
import { useMemberName } from './member-name.js';
import type { MemberListRowProps } from './member-row.js';

interface MemberOptionProps {
  id: string;
  groupID: string;
  member: GroupMemberSnapshot;
  index: number;
  /** How many there are; -1 while that is not known. */
  count: number;
  /** From the top of the list. */
  start: number;
  isActive: boolean;
  hasMenu: boolean;
  ground: DeedGround;
  measureRow: (element: HTMLElement | null) => void;
  onPress: (index: number, event: MouseEvent<HTMLElement>) => void;
  Row: ComponentType<MemberListRowProps>;
}

/** One option of the list. Whose role is not known is asked for while they are in sight. */
export const MemberOption = memo(function MemberOption(props: MemberOptionProps) {
  const { id, groupID, member, index, count, start, isActive, hasMenu, ground } = props;
  const { measureRow, onPress, Row } = props;
  const { member: known, isMuted } = useGroupMember(groupID, member.userID);
  const shown = known ?? member;
  const name = useMemberName(shown);
  const deeds = deedsOf({ userID: shown.userID, role: shown.role, isMuted }, ground);
  return (
    <div
      ref={measureRow}
      role="presentation"
      className="parlor-member-place"
      style={{ insetBlockStart: start }}
      data-index={index}
    >
      {/* biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus and names the option. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the listbox hears the keys. */}
      <div
        id={id}
        className="parlor-member"
        role="option"
        aria-selected={false}
        aria-posinset={index + 1}
        aria-setsize={count}
        data-place={index}
        data-active={isActive || undefined}
        data-menu={hasMenu || undefined}
        onClick={(event) => onPress(index, event)}
      >
        <MemoRow
          Row={Row}
          member={shown}
          name={name}
          isMe={shown.userID === ground.myID}
          isMuted={isMuted}
        />
        {deeds.length > 0 && (
          <span className="parlor-row-more parlor-member-more" data-more="" aria-hidden="true" />
        )}
      </div>
    </div>
  );
});

/** The option moves when others come before it; what is in it then stays as it is. */
const MemoRow = memo(function MemoRow({
  Row,
  ...props
}: MemberListRowProps & { Row: ComponentType<MemberListRowProps> }) {
  return <Row {...props} />;
});
