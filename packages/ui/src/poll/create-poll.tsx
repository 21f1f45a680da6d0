'use client';

import { Suspense } from 'react';
import { lazyPart } from '../internals/lazy-part.js';

/** What {@link CreatePoll} takes. */
export interface CreatePollProps {
  /** Where the poll goes: `C2C<userID>` or `GROUP<groupID>`; not to live rooms, communities and topics. */
  conversationID: string;
  /** Whether the dialog is there. */
  isOpen: boolean;
  /** Called when it was closed, sent or not; the focus is where it was before then. */
  onClose: () => void;
}

/** Loaded when it is opened for the first time. */
const PollDialog = lazyPart(async () => (await import('./poll-dialog.js')).PollDialog, {
  close: ({ onClose }) => onClose(),
});

/**
 * A dialog that makes a poll and sends it: a question, two to twelve options, and whether several may be chosen. The
 * poll is in the thread at once, and stays there with "Retry" when the service refuses it. Draws nothing while closed.
 */
export function CreatePoll({ isOpen, ...props }: CreatePollProps) {
  if (!isOpen) return null;
  return (
    <Suspense>
      <PollDialog {...props} />
    </Suspense>
  );
}
