'use client';

import { useBlacklist, useFriendActions } from '@parlor/hooks';
import { type ComponentType, useState } from 'react';
import { BlockIcon, FlagIcon, RemoveFriendIcon } from '../internals/icons.js';
import { joined } from '../internals/isolate.js';
import { Question } from '../internals/question.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useCard } from './card-context.js';

interface CardEndsProps {
  onReport?: ((userID: string) => void) | undefined;
}

/** What one does last with a person: strike them off, block them, report them. What cannot be taken back is asked first. */
export function CardEnds({ onReport }: CardEndsProps) {
  const strings = useStrings();
  const { user, standing } = useCard();
  const [asked, setAsked] = useState<'remove' | 'block'>();
  const canBlock = standing !== 'blocked';
  if (!canBlock && !onReport) return null;
  return (
    <section className="parlor-card-section parlor-card-ends">
      {standing === 'friend' && (
        <End
          icon={RemoveFriendIcon}
          label={strings.removeFriend}
          onClick={() => setAsked('remove')}
        />
      )}
      {canBlock && (
        <End icon={BlockIcon} label={strings.blockFriend} onClick={() => setAsked('block')} />
      )}
      {onReport && (
        <End icon={FlagIcon} label={strings.reportPerson} onClick={() => onReport(user.userID)} />
      )}
      {asked === 'remove' && <RemoveQuestion onEnd={() => setAsked(undefined)} />}
      {asked === 'block' && <BlockQuestion onEnd={() => setAsked(undefined)} />}
    </section>
  );
}

interface EndProps {
  icon: ComponentType<{ size?: number | string }>;
  label: string;
  onClick: () => void;
}

function End({ icon: Icon, label, onClick }: EndProps) {
  return (
    <button type="button" className="parlor-card-end" onClick={onClick}>
      <span aria-hidden="true">
        <Icon size={18} />
      </span>
      {label}
    </button>
  );
}

function RemoveQuestion({ onEnd }: { onEnd: () => void }) {
  const strings = useStrings();
  const { user, name, isolated, carryOut, keepFocus } = useCard();
  const { remove } = useFriendActions();
  const onClose = (isWanted: boolean) => {
    onEnd();
    if (!isWanted) return;
    keepFocus();
    void carryOut({
      name,
      run: () => remove([user.userID]),
      done: strings.friendRemoved,
      failed: strings.friendNotRemoved,
    });
  };
  return (
    <Question
      title={joined(strings.removeFriendQuestion(isolated))}
      detail={strings.removeFriendDetail}
      label={strings.removeNow}
      onClose={onClose}
    />
  );
}

function BlockQuestion({ onEnd }: { onEnd: () => void }) {
  const strings = useStrings();
  const { user, name, isolated, carryOut, keepFocus } = useCard();
  const { block } = useBlacklist();
  const onClose = (isWanted: boolean) => {
    onEnd();
    if (!isWanted) return;
    keepFocus();
    void carryOut({
      name,
      run: () => block([user.userID]),
      done: strings.wasBlocked,
      failed: strings.notBlocked,
    });
  };
  return (
    <Question
      title={joined(strings.blockQuestion(isolated))}
      detail={strings.blockDetail}
      label={strings.block}
      onClose={onClose}
    />
  );
}
