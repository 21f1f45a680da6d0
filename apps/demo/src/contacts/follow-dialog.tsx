import { FollowList, type FollowListProps, useStrings } from '@parlor/ui';
import { useState } from 'react';
import { PanelDialog } from '../messenger/panel-dialog.js';
import type { DemoWords } from '../words/demo-words.js';
import { useWords } from '../words/use-words.js';

export interface FollowDialogProps {
  onUser: (userID: string) => void;
  onClose: () => void;
}

const KINDS = {
  followers: 'followMe',
  following: 'iFollow',
  mutual: 'eachOther',
} as const satisfies Record<FollowListProps['kind'], keyof DemoWords>;

/** Who follows me, whom I follow, and who follows each other. */
export function FollowDialog({ onUser, onClose }: FollowDialogProps) {
  const words = useWords();
  const { followers } = useStrings();
  const [kind, setKind] = useState<FollowListProps['kind']>('followers');
  return (
    <PanelDialog title={followers} onClose={onClose}>
      {(close) => (
        <>
          <fieldset className="demo-segments">
            <legend className="demo-visually-hidden">{words.whoIsShown}</legend>
            {(['followers', 'following', 'mutual'] as const).map((value) => (
              <label key={value}>
                <input
                  type="radio"
                  name="follow-kind"
                  checked={kind === value}
                  onChange={() => setKind(value)}
                />
                <span>{words[KINDS[value]]}</span>
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
