'use client';

import { useGroupMember } from '@parlor/hooks';
import { useEffect, useState } from 'react';
import { isolate, joined } from '../internals/isolate.js';
import { Menu } from '../internals/menu.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useStill } from '../internals/use-still.js';
import { deedsOf } from './member-deeds.js';
import type { MemberLayerProps } from './member-layer.js';
import { useMemberName } from './member-name.js';
import type { MemberSurface } from './member-surface.js';
import { type MemberPage, useDurationItems, useMemberItems } from './use-member-items.js';

interface MemberMenuProps extends MemberLayerProps {
  surface: Extract<MemberSurface, { kind: 'menu' }>;
}

/** What can be done about a member; pages behind it ask for how long. */
export function MemberMenu(props: MemberMenuProps) {
  const { groupID, surface, ground, onClose } = props;
  const strings = useStrings();
  const { member: known, isMuted } = useGroupMember(groupID, surface.member.userID);
  const member = known ?? surface.member;
  const name = useMemberName(member);
  const [page, setPage] = useState<MemberPage>();
  const anchorRef = useStill(surface.anchor);
  const deeds = deedsOf({ userID: member.userID, role: member.role, isMuted }, ground);
  const target = { ...props, member, name };
  const items = useMemberItems(target, deeds, setPage);
  const durations = useDurationItems(target, page);
  // Gone while the menu was open, or nothing can be done about them, or no longer.
  const isOver = known === undefined || items.length === 0;
  useEffect(() => {
    if (isOver) onClose();
  }, [isOver, onClose]);
  if (isOver) return null;
  const menu = {
    anchorRef,
    onClose: (reason: 'escape' | 'outside') => onClose(reason === 'outside'),
  };
  if (page) {
    const label = page === 'mute' ? strings.muteMember : strings.banMember;
    return (
      <Menu
        key={page}
        {...menu}
        label={label}
        items={durations}
        onBack={() => setPage(undefined)}
      />
    );
  }
  const label = joined(strings.friendMenu(isolate(name)));
  return <Menu key="first" {...menu} label={label} items={items} />;
}
