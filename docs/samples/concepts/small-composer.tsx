import { useOutbox, useSendMessage } from '@parlor/hooks';

/** Sends, also offline: what waits or has failed is in the outbox, which survives a reload. */
export function SmallComposer({ conversationID }: { conversationID: string }) {
  const { canSend, sendText } = useSendMessage(conversationID);
  const { messages, resend } = useOutbox();
  const failed = messages.filter(
    (one) => one.conversationID === conversationID && one.sendState === 'failed',
  );
  const send = (fields: FormData) => {
    const text = String(fields.get('text')).trim();
    // The message shows at once, and says itself when it fails: nobody has to wait for the promise.
    if (text) void sendText(text);
  };
  return (
    <form action={send}>
      <input name="text" aria-label="Message" disabled={!canSend} />
      {failed.map(({ messageID, error }) => (
        <p key={messageID} role="alert">
          {error?.message}{' '}
          <button type="button" onClick={() => void resend(messageID)}>
            Send again
          </button>
        </p>
      ))}
    </form>
  );
}
