'use client';

import { useFriend, useFriendGroups } from '@parlor/hooks';
import { useEffect, useState } from 'react';
import {
  BlockIcon,
  FriendGroupsIcon,
  PlusIcon,
  ProfileIcon,
  RemoveFriendIcon,
  WriteToIcon,
} from '../internals/icons.js';
import { isolate, joined } from '../internals/isolate.js';
import { closeFirst, Menu, type MenuItem } from '../internals/menu.js';
import { friendName } from '../internals/person-name.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useStill } from '../internals/use-still.js';
import type { ContactLayerProps } from './contact-layer.js';
import type { ContactSurface } from './contact-surface.js';

interface ContactMenuProps extends ContactLayerProps {
  surface: Extract<ContactSurface, { kind: 'menu' }>;
}

/** What can be done with a friend; a page behind it says in which groups they are. */
export function ContactMenu(props: ContactMenuProps) {
  const { surface, onClose } = props;
  const strings = useStrings();
  const friend = useFriend(surface.friend.userID);
  const [isAtGroups, setAtGroups] = useState(false);
  const anchorRef = useStill(surface.anchor);
  const items = useItems(props, () => setAtGroups(true));
  const isGone = friend === undefined;
  useEffect(() => {
    // Removed elsewhere while the menu was open.
    if (isGone) onClose();
  }, [isGone, onClose]);
  if (isGone) return null;
  const menu = {
    anchorRef,
    onClose: (reason: 'escape' | 'outside') => onClose(reason === 'outside'),
  };
  if (isAtGroups) return <GroupPage {...props} menu={menu} onBack={() => setAtGroups(false)} />;
  const label = joined(strings.friendMenu(isolate(friendName(friend))));
  return <Menu key="first" {...menu} label={label} items={items} />;
}

function useItems(props: ContactMenuProps, openGroups: () => void): readonly MenuItem[] {
  const { surface, onOpen, onClose, onMessage, onProfile } = props;
  const strings = useStrings();
  const { friend } = surface;
  const write: MenuItem = {
    id: 'message',
    label: strings.writeToFriend,
    icon: <WriteToIcon size={16} />,
    section: 'open',
    onSelect: () => onMessage?.(friend.userID),
  };
  const profile: MenuItem = {
    id: 'profile',
    label: strings.showProfile,
    icon: <ProfileIcon size={16} />,
    section: 'open',
    onSelect: () => onProfile?.(friend.userID),
  };
  const groups: MenuItem = {
    id: 'groups',
    label: strings.friendGroups,
    icon: <FriendGroupsIcon size={16} />,
    section: 'groups',
    opensPage: true,
    onSelect: openGroups,
  };
  const block: MenuItem = {
    id: 'block',
    label: strings.blockFriend,
    icon: <BlockIcon size={16} />,
    section: 'end',
    isDanger: true,
    onSelect: () => onOpen({ kind: 'block', friend }),
  };
  const remove: MenuItem = {
    id: 'remove',
    label: strings.removeFriend,
    icon: <RemoveFriendIcon size={16} />,
    section: 'end',
    isDanger: true,
    onSelect: () => onOpen({ kind: 'remove', friend }),
  };
  const opening = [...(onMessage ? [write] : []), ...(onProfile ? [profile] : [])];
  return [...closeFirst(opening, () => onClose()), groups, block, remove];
}

interface GroupPageProps extends ContactMenuProps {
  menu: Pick<Parameters<typeof Menu>[0], 'anchorRef' | 'onClose'>;
  onBack: () => void;
}

/** Stays open: a friend can be in several groups. */
function GroupPage({ surface, menu, deeds, onOpen, onBack }: GroupPageProps) {
  const strings = useStrings();
  const { groups, add, removeFrom } = useFriendGroups();
  const { friend } = surface;
  const toggle = (name: string, isIn: boolean) =>
    void deeds.carryOut({
      name: friendName(friend),
      run: () => (isIn ? removeFrom : add)(name, [friend.userID]),
      done: (who) => (isIn ? strings.outOfGroup : strings.intoGroup)(who, isolate(name)),
      failed: strings.notMovedToGroup,
    });
  const items = groups.map(({ name, userIDs }): MenuItem => {
    const isIn = userIDs.includes(friend.userID);
    return {
      id: `group ${name}`,
      label: name,
      section: 'groups',
      check: { kind: 'checkbox', value: isIn },
      onSelect: () => toggle(name, isIn),
    };
  });
  const create: MenuItem = {
    id: 'new',
    label: strings.newFriendGroup,
    icon: <PlusIcon size={16} />,
    section: 'new',
    onSelect: () => onOpen({ kind: 'newGroup', friend }),
  };
  return (
    <Menu
      key="groups"
      {...menu}
      label={strings.friendGroups}
      items={[...items, create]}
      onBack={onBack}
    />
  );
}
