import type { GroupType } from '@parlor/sdk';
import { CreateGroupDialog, JoinGroupDialog } from '@parlor/ui';
import { useState } from 'react';
import { PanelDialog } from '../messenger/panel-dialog.js';
import { useWords } from '../words/use-words.js';

export interface AddCommunityProps {
  /** Called with a community that I am in now. */
  onAdded: (groupID: string) => void;
  onClose: () => void;
}

const TYPES: readonly GroupType[] = ['Community'];

/** One community more: a new one, or one that somebody has told me the ID of. */
export function AddCommunity({ onAdded, onClose }: AddCommunityProps) {
  const words = useWords();
  const [step, setStep] = useState<'choose' | 'create' | 'join'>('choose');
  const goTo = (next: 'create' | 'join', close: () => void) => () => {
    // Gives the focus back: where it returns to after the next dialog.
    close();
    setStep(next);
  };
  if (step === 'create') {
    return <CreateGroupDialog types={TYPES} onCreated={onAdded} onClose={onClose} />;
  }
  if (step === 'join') {
    const goOn = (groupID: string) => {
      onClose();
      onAdded(groupID);
    };
    return <JoinGroupDialog onJoined={goOn} onClose={onClose} />;
  }
  return (
    <PanelDialog title={words.addCommunity} onClose={onClose}>
      {(close) => (
        <div className="demo-ways">
          <button type="button" className="demo-button" onClick={goTo('create', close)}>
            {words.createCommunity}
          </button>
          <button type="button" className="demo-button" onClick={goTo('join', close)}>
            {words.joinCommunity}
          </button>
        </div>
      )}
    </PanelDialog>
  );
}
