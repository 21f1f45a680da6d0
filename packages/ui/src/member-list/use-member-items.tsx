import { type GroupMemberSnapshot, useGroupMemberActions } from '@parlor/hooks';
import type { ReactNode } from 'react';
import {
  BlockIcon,
  EditIcon,
  HostIcon,
  MicIcon,
  MicOffIcon,
  ProfileIcon,
  RemoveFriendIcon,
  StarIcon,
  UnstarIcon,
  WriteToIcon,
} from '../internals/icons.js';
import type { MenuItem } from '../internals/menu.js';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useDurations } from './durations.js';
import type { MemberDeed } from './member-deeds.js';
import type { MemberLayerProps } from './member-layer.js';

/** A page of the menu that asks for how long. */
export type MemberPage = 'mute' | 'ban';

/** The member that a menu is about, and what is around it. */
interface MenuTarget extends MemberLayerProps {
  readonly member: GroupMemberSnapshot;
  readonly name: string;
}

interface ItemLook {
  readonly label: (strings: Strings) => string;
  readonly icon: ReactNode;
  readonly section: string;
  readonly isDanger?: boolean;
  readonly opensPage?: boolean;
}

const LOOKS: Readonly<Record<MemberDeed, ItemLook>> = {
  profile: look((strings) => strings.showProfile, <ProfileIcon size={16} />, 'open'),
  message: look((strings) => strings.writeToFriend, <WriteToIcon size={16} />, 'open'),
  nameCard: look((strings) => strings.changeNameInGroup, <EditIcon size={16} />, 'change'),
  makeAdmin: look((strings) => strings.makeAdmin, <StarIcon size={16} />, 'change'),
  unmakeAdmin: look((strings) => strings.unmakeAdmin, <UnstarIcon size={16} />, 'change'),
  mute: {
    ...look((strings) => strings.muteMember, <MicOffIcon size={16} />, 'change'),
    opensPage: true,
  },
  unmute: look((strings) => strings.unmuteMember, <MicIcon size={16} />, 'change'),
  handOver: look((strings) => strings.handOverTo, <HostIcon size={16} />, 'end'),
  remove: {
    ...look((strings) => strings.removeMember, <RemoveFriendIcon size={16} />, 'end'),
    isDanger: true,
  },
  ban: {
    ...look((strings) => strings.banMember, <BlockIcon size={16} />, 'end'),
    isDanger: true,
    opensPage: true,
  },
};

function look(label: ItemLook['label'], icon: ReactNode, section: string): ItemLook {
  return { label, icon, section };
}

/** The lines of a member's menu. What opens something over the page takes the place of the menu. */
export function useMemberItems(
  target: MenuTarget,
  deeds: readonly MemberDeed[],
  openPage: (page: MemberPage) => void,
): readonly MenuItem[] {
  const strings = useStrings();
  const run = useRuns(target, openPage);
  return deeds.map((deed) => {
    const { label, ...shown } = LOOKS[deed];
    return { id: deed, label: label(strings), ...shown, onSelect: run[deed] };
  });
}

function useRuns(
  target: MenuTarget,
  openPage: (page: MemberPage) => void,
): Readonly<Record<MemberDeed, () => void>> {
  const strings = useStrings();
  const { groupID, member, name, deeds, onOpen, onClose } = target;
  const { setRole, unmute } = useGroupMemberActions(groupID);
  const { userID } = member;
  const closing = (run: () => unknown) => () => {
    onClose();
    run();
  };
  const open = (kind: 'nameCard' | 'handOver' | 'remove') => () => onOpen({ kind, member });
  const setAdmin = (isAdmin: boolean) =>
    deeds.carryOut({
      name,
      run: () => setRole(userID, isAdmin ? 'Admin' : 'Member'),
      done: isAdmin ? strings.adminMade : strings.adminUnmade,
      failed: isAdmin ? strings.adminNotMade : strings.adminNotUnmade,
    });
  return {
    profile: closing(() => target.onProfile?.(userID)),
    message: closing(() => target.onMessage?.(userID)),
    nameCard: open('nameCard'),
    makeAdmin: closing(() => setAdmin(true)),
    unmakeAdmin: closing(() => setAdmin(false)),
    mute: () => openPage('mute'),
    unmute: closing(() =>
      deeds.carryOut({
        name,
        run: () => unmute(userID),
        done: strings.memberUnmuted,
        failed: strings.memberNotUnmuted,
      }),
    ),
    handOver: open('handOver'),
    remove: open('remove'),
    ban: () => openPage('ban'),
  };
}

/** For how long somebody is muted, or banned from a live room. */
export function useDurationItems(
  { groupID, member, name, deeds, onClose }: MenuTarget,
  page: MemberPage | undefined,
): readonly MenuItem[] {
  const strings = useStrings();
  const durations = useDurations();
  const { mute, remove } = useGroupMemberActions(groupID);
  const { userID } = member;
  const carryOut = (seconds: number) =>
    page === 'ban'
      ? deeds.carryOut({
          name,
          run: () => remove([userID], { duration: seconds }),
          done: strings.memberBanned,
          failed: strings.memberNotBanned,
        })
      : deeds.carryOut({
          name,
          run: () => mute(userID, seconds),
          done: strings.memberMuted,
          failed: strings.memberNotMuted,
        });
  return durations.map(({ seconds, label }) => ({
    id: String(seconds),
    label,
    section: 'durations',
    onSelect: () => {
      onClose();
      void carryOut(seconds);
    },
  }));
}
