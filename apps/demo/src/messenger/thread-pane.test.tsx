import { createEngine } from '@parlor/engine';
import { ChatProvider } from '@parlor/hooks';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, onTestFinished } from 'vitest';
import { ThreadPane } from './thread-pane.js';

it('what is half written is still there after a look at the list', async () => {
  const engine = createEngine({ seed: { users: [{ userID: 'ann' }, { userID: 'ben' }] } });
  onTestFinished(() => engine.close());
  const sdk = engine.createClient();
  const user = { userID: 'ann', userSig: engine.signUserSig('ann') };
  const pane = (conversationID: string | null) => (
    <ChatProvider sdk={sdk} user={user}>
      <ThreadPane
        conversationID={conversationID}
        onBack={() => undefined}
        onFound={() => undefined}
        onUser={() => undefined}
        onCall={() => undefined}
        onOpen={() => undefined}
        onGroup={() => undefined}
        onCommunity={() => undefined}
        onRoom={() => undefined}
        myRoomID={null}
      />
    </ChatProvider>
  );
  const { rerender } = render(pane('C2Cben'));
  await userEvent.type(screen.getByRole('textbox'), 'Half a thought');
  rerender(pane(null));
  expect(screen.queryByRole('textbox')).toBeNull();
  rerender(pane('C2Cben'));
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Half a thought');
});
