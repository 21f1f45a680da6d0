'use client';

import { Modal } from '../internals/modal.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { CardPerson } from './user-card.js';
import type { UserCardProps } from './user-card-props.js';

/** What {@link UserCardDialog} takes: what the card takes, and what closes it. */
export interface UserCardDialogProps extends Omit<UserCardProps, 'onClose' | 'className'> {
  /** Called when it was closed; the focus is where it was before then. */
  onClose: () => void;
}

/** A person's card over the page. What leads elsewhere closes it first. */
export function UserCardDialog({ onClose, ...props }: UserCardDialogProps) {
  const { onMessage, onCall, onReport, ...card } = props;
  const strings = useStrings();
  return (
    <Modal title={strings.userCard} className="parlor-card-dialog" onClose={onClose}>
      {(close) => (
        <CardPerson
          key={card.userID}
          {...card}
          onMessage={closing(close, onMessage)}
          onCall={closing(close, onCall)}
          onReport={closing(close, onReport)}
        />
      )}
    </Modal>
  );
}

type Handler = UserCardProps['onMessage'];

function closing(close: () => void, handler: Handler): Handler {
  if (!handler) return undefined;
  return (userID) => {
    close();
    handler(userID);
  };
}
