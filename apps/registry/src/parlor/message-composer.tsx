'use client';

import './parlor.css';
import './message-composer.css';
import { useDraft, useSendMessage, useTyping } from '@parlor/hooks';
import type { FormEvent, KeyboardEvent } from 'react';

const WORDS = { field: 'Message', send: 'Send' };

export interface MessageComposerProps {
  /** `C2C<userID>` or `GROUP<groupID>`. */
  conversationID: string;
}

/** Writes texts: Enter sends, Shift+Enter breaks the line. What is being written is kept, and others see that one types. */
export function MessageComposer({ conversationID }: MessageComposerProps) {
  const { draft, setText } = useDraft(conversationID);
  const { sendText, canSend } = useSendMessage(conversationID);
  const { setTyping } = useTyping(conversationID);
  const words = draft.text.trim();
  const send = () => {
    if (!canSend || words === '') return;
    setText('');
    setTyping(false);
    // What fails stays in the thread, with a button to send it again.
    sendText(words).catch(() => undefined);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a word of an input method is not meant for us.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form className="parlor parlor-compose" onSubmit={onSubmit}>
      <textarea
        className="parlor-compose-field"
        aria-label={WORDS.field}
        placeholder={WORDS.field}
        rows={1}
        dir="auto"
        value={draft.text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setTyping(currentTarget.value !== '');
        }}
        onKeyDown={onKeyDown}
      />
      <button
        type="submit"
        className="parlor-button"
        data-primary=""
        disabled={!canSend || words === ''}
      >
        {WORDS.send}
      </button>
    </form>
  );
}
