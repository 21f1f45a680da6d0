import { useDraft, useSendMessage } from '@parlor/hooks';
import { type FormEvent, type KeyboardEvent, useId } from 'react';

/** Writes texts. A draft is kept while one looks elsewhere, and after a reload. */
export function Composer({ conversationID }: { conversationID: string }) {
  const { draft, setText } = useDraft(conversationID);
  const { canSend, sendText } = useSendMessage(conversationID);
  const fieldID = useId();
  const isSendable = canSend && draft.text.trim() !== '';

  const send = () => {
    if (!isSendable) return;
    // What cannot be sent stays in the thread and says why.
    sendText(draft.text.trim()).catch(() => undefined);
    setText('');
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter of an input method chooses a word.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };

  return (
    <form className="own-composer" onSubmit={onSubmit}>
      <label htmlFor={fieldID}>Message</label>
      <textarea
        id={fieldID}
        rows={2}
        dir="auto"
        value={draft.text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="submit" disabled={!isSendable}>
        Send
      </button>
    </form>
  );
}
