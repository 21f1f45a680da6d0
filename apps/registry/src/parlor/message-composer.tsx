'use client';

import './parlor.css';
import './message-composer.css';
import { useDraft, useSendMessage, useTyping } from '@parlor/hooks';
import { type FormEvent, type KeyboardEvent, useRef } from 'react';

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
  const field = useRef<HTMLTextAreaElement>(null);
  const words = draft.text.trim();
  const isSendable = canSend && words !== '';
  const send = () => {
    if (!isSendable) return;
    setText('');
    setTyping(false);
    // What fails stays in the thread, with a button to send it again.
    sendText(words).catch(() => undefined);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    send();
    // Who has pressed it by keys goes on writing. By touch the focus has not moved, and a phone keeps its keyboard as it was.
    if (event.currentTarget.contains(document.activeElement)) field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a word of an input method is not meant for us; in Safari its number alone says that it does.
    const isOfWord = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || isOfWord) return;
    event.preventDefault();
    send();
  };
  return (
    <form className="parlor parlor-own-compose" onSubmit={onSubmit}>
      <textarea
        ref={field}
        className="parlor-own-compose-field"
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
        className="parlor-own-button"
        data-primary=""
        // Not `disabled`: what has the focus then is nowhere.
        aria-disabled={!isSendable}
        onPointerDown={(event) => event.preventDefault()}
      >
        {WORDS.send}
      </button>
    </form>
  );
}
