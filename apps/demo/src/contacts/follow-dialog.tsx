import { FollowList, type FollowListProps } from '@parlor/ui';
import { useState } from 'react';
import { PanelDialog } from '../messenger/panel-dialog.js';

export interface FollowDialogProps {
  onUser: (userID: string) => void;
  onClose: () => void;
}

const KINDS = {
  followers: 'Follow me',
  following: 'I follow',
  mutual: 'Each other',
} as const satisfies Record<FollowListProps['kind'], string>;

/** Who follows me, whom I follow, and who follows each other. */
export function FollowDialog({ onUser, onClose }: FollowDialogProps) {
  const [kind, setKind] = useState<FollowListProps['kind']>('followers');
  return (
    <PanelDialog title="Followers" onClose={onClose}>
      {(close) => (
        <>
          <fieldset className="demo-segments">
            <legend className="demo-visually-hidden">Who is shown</legend>
            {(['followers', 'following', 'mutual'] as const).map((value) => (
              <label key={value}>
                <input
                  type="radio"
                  name="follow-kind"
                  checked={kind === value}
                  onChange={() => setKind(value)}
                />
                <span>{KINDS[value]}</span>
              </label>
            ))}
          </fieldset>
          <FollowList
            key={kind}
            kind={kind}
            onSelect={(userID) => {
              close();
              onUser(userID);
            }}
            className="demo-follow-list"
          />
        </>
      )}
    </PanelDialog>
  );
}
