import { useDraft, useSendMessage } from '@parlor/hooks';
import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { MessageThread } from '../message-thread/index.js';
import { renderChat } from './render-chat.js';

/** What the button of {@link renderThread} says. */
export const FRESH = 'Anybody there?';

/** Stands for the composer: it has its class, and shows the draft that it shares with the thread. */
function Field({ conversationID }: { conversationID: string }) {
  const { draft, setText } = useDraft(conversationID);
  const { canSend, sendText } = useSendMessage(conversationID);
  return (
    <>
      <textarea
        className="parlor-composer-field"
        aria-label="Field"
        value={draft.text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <button
        type="button"
        disabled={!canSend}
        onClick={() => void sendText(FRESH, { needReadReceipt: true })}
      >
        Say it
      </button>
      <output>{draft.replyTo ? `answers ${draft.replyTo.from}` : ''}</output>
      <output>{draft.editing ? 'changes mine' : ''}</output>
    </>
  );
}

/** Ann's talk with Ben, or whatever is asked for, above a field. */
export function renderThread(
  conversationID = 'C2Cben',
  options: Parameters<typeof renderChat>[1] = {},
  props: Partial<Parameters<typeof MessageThread>[0]> = {},
) {
  return renderChat(
    <div>
      <MessageThread conversationID={conversationID} {...props} />
      <Field conversationID={conversationID} />
    </div>,
    options,
  );
}

/** Says something new as Ann, so that it can still be taken back. */
export async function sayFresh({
  user,
}: Pick<ReturnType<typeof renderChat>, 'user'>): Promise<void> {
  const button = await screen.findByRole('button', { name: 'Say it' });
  await waitFor(() => expect(button).toBeEnabled());
  await user.click(button);
  const bubble = (await screen.findByText(FRESH)).closest('.parlor-bubble');
  await waitFor(() => expect(bubble).toHaveAttribute('data-status', 'success'));
}
