import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Composer } from './composer';
import { Conversations } from './conversations';
import { SessionLine } from './session-line';
import { Thread } from './thread';
import './messenger.css';

/** A messenger of hooks and plain elements alone: nothing of @parlor/ui, neither components nor css. */
export function Messenger() {
  const [conversationID, setConversationID] = useState<string>();
  const listRef = useRef<HTMLElement>(null);
  const close = () => {
    // The button goes with what it closes: the focus goes back to the row that had opened it.
    const row = listRef.current?.querySelector<HTMLElement>('[aria-current]');
    flushSync(() => setConversationID(undefined));
    row?.focus();
  };
  return (
    <div className="own" data-open={conversationID !== undefined || undefined}>
      <SessionLine />
      <nav ref={listRef} aria-label="Conversations">
        <Conversations selectedID={conversationID} onSelect={setConversationID} />
      </nav>
      {conversationID !== undefined && (
        // A place in the history belongs to one conversation: with another one it begins anew.
        <main key={conversationID}>
          <Back onPress={close} />
          <Thread conversationID={conversationID} />
          <Composer conversationID={conversationID} />
        </main>
      )}
    </div>
  );
}

/** On a phone, where the list is gone with what had the focus, it is where one goes on from. */
function Back({ onPress }: { onPress: () => void }) {
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (ref.current?.getClientRects().length) ref.current.focus();
  }, []);
  return (
    <button ref={ref} type="button" className="own-back" onClick={onPress}>
      Back
    </button>
  );
}
