'use client';

import './parlor.css';
import './chat.css';
import { useConversation } from '@parlor/hooks';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { ConversationList } from './conversation-list';
import { MessageComposer } from './message-composer';
import { MessageThread } from './message-thread';

const WORDS = { back: 'Back', choose: 'Choose a conversation.' };

/** A messenger: the list on one side, what is open on the other; where there is little room, one of the two. Put it below a `ChatProvider`. */
export function Chat() {
  const [openID, setOpenID] = useState<string>();
  const ref = useRef<HTMLDivElement>(null);
  useFocusInSight(ref, openID);
  return (
    <div ref={ref} className="parlor parlor-own-chat">
      <div className="parlor-own-chat-panes" data-open={openID && ''}>
        <div className="parlor-own-chat-list">
          <ConversationList selectedID={openID} onSelect={setOpenID} />
        </div>
        <div className="parlor-own-chat-talk">
          {openID === undefined ? (
            <p className="parlor-own-state">{WORDS.choose}</p>
          ) : (
            <Talk key={openID} conversationID={openID} onBack={() => setOpenID(undefined)} />
          )}
        </div>
      </div>
    </div>
  );
}

interface TalkProps {
  conversationID: string;
  onBack: () => void;
}

function Talk({ conversationID, onBack }: TalkProps) {
  const { conversation } = useConversation(conversationID);
  return (
    <>
      <header className="parlor-own-chat-head">
        <button type="button" className="parlor-own-button parlor-own-chat-back" onClick={onBack}>
          {WORDS.back}
        </button>
        <h2 className="parlor-own-chat-name" tabIndex={-1}>
          <bdi>{conversation?.title}</bdi>
        </h2>
      </header>
      <MessageThread conversationID={conversationID} />
      <MessageComposer conversationID={conversationID} />
    </>
  );
}

/**
 * Where there is little room, opening and closing hide what has the focus. It goes on with the name of what was opened, or
 * with the row of what was closed.
 */
function useFocusInSight(ref: RefObject<HTMLElement | null>, openID: string | undefined): void {
  const former = useRef(openID);
  useEffect(() => {
    const formerID = former.current;
    former.current = openID;
    if (formerID === openID || isInSight(document.activeElement)) return;
    const rows = [...(ref.current?.querySelectorAll<HTMLElement>('[data-conversation]') ?? [])];
    const row = rows.find(({ dataset }) => dataset['conversation'] === formerID) ?? rows[0];
    const name = ref.current?.querySelector<HTMLElement>('.parlor-own-chat-name');
    (name ?? row)?.focus();
  }, [ref, openID]);
}

function isInSight(element: Element | null): boolean {
  return element !== null && element !== document.body && element.getClientRects().length > 0;
}
