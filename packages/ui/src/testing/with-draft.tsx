import { drawPng } from '@parlor/engine/seed';
import { type DraftActions, useDraftActions, useMessages } from '@parlor/hooks';
import { type ReactNode, useEffect, useRef } from 'react';

interface WithDraftProps {
  conversationID: string;
  /** What is already done with the draft; `find` finds a message by its text. */
  begin: (
    draft: DraftActions,
    find: (text: string) => Parameters<DraftActions['reply']>[0],
  ) => void;
  children: ReactNode;
}

/** Something is already being written. */
export function WithDraft({ conversationID, begin, children }: WithDraftProps) {
  const draft = useDraftActions(conversationID);
  const { messages, status } = useMessages(conversationID);
  const isBegun = useRef(false);
  useEffect(() => {
    const find = (wanted: string) => {
      const found = messages.find(
        (one) => one.type === 'TIMTextElem' && one.payload.text === wanted,
      );
      if (!found) throw new Error(`Nobody said “${wanted}” in ${conversationID}.`);
      return found;
    };
    // What is written before the login is over belongs to nobody.
    if (isBegun.current || status !== 'ready') return;
    isBegun.current = true;
    begin(draft, find);
  }, [draft, messages, status, begin, conversationID]);
  return <>{children}</>;
}

/** A few files, one of which has a long name. */
export function someFiles(): File[] {
  return [
    new File([drawPng(480, 320, 1)], 'evening.png', { type: 'image/png' }),
    new File(['x'.repeat(184_000)], 'Minutes of the meeting, with all the annexes, final.pdf', {
      type: 'application/pdf',
    }),
    new File([drawPng(200, 400, 2)], 'tower.png', { type: 'image/png' }),
  ];
}
