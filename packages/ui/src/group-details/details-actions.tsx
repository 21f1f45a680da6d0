'use client';

import type { ComponentType } from 'react';
import { AddFriendIcon, EditIcon, WriteToIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useDetails } from './details-context.js';

/** What one does first with a group: write to it, bring people in, change what it says of itself. */
export function DetailsActions({ onMessage }: { onMessage?: ((id: string) => void) | undefined }) {
  const strings = useStrings();
  const { group, permissions, open } = useDetails();
  const { groupID, isSupportTopic } = group;
  return (
    <div className="parlor-card-actions">
      {/* In a community with topics nothing is said but in those. */}
      {onMessage && !isSupportTopic && (
        <Action
          icon={WriteToIcon}
          label={strings.writeToFriend}
          onClick={() => onMessage(`GROUP${groupID}`)}
        />
      )}
      {permissions.invites !== 'no' && (
        <Action
          icon={AddFriendIcon}
          label={strings.inviteToGroup}
          onClick={() => open({ kind: 'invite' })}
        />
      )}
      {permissions.can('updateGroupProfile') && (
        <Action
          icon={EditIcon}
          label={strings.editGroup}
          onClick={() => open({ kind: 'edit', field: 'name' })}
        />
      )}
    </div>
  );
}

interface ActionProps {
  icon: ComponentType<{ size?: number | string }>;
  label: string;
  onClick: () => void;
}

function Action({ icon: Icon, label, onClick }: ActionProps) {
  return (
    <button type="button" className="parlor-card-action" onClick={onClick}>
      <span aria-hidden="true">
        <Icon size={20} />
      </span>
      {label}
    </button>
  );
}
