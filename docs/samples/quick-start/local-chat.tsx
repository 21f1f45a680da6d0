import { createEngine } from '@parlor/engine';
import { ChatProvider } from '@parlor/hooks';
import type { ReactNode } from 'react';

const engine = createEngine({
  seed: {
    users: [
      { userID: 'alice', nick: 'Alice' },
      { userID: 'bob', nick: 'Bob' },
    ],
    groups: [{ groupID: 'tea', name: 'Tea', type: 'Public', members: ['alice', 'bob'] }],
    messages: [{ from: 'bob', to: 'tea', text: 'Is there any left?', secondsAgo: 60 }],
  },
});
const chat = engine.createClient();
const user = { userID: 'alice', userSig: () => engine.signUserSig('alice') };

/** Alice, on an engine in the page. */
export function LocalChat({ children }: { children: ReactNode }) {
  return (
    <ChatProvider sdk={chat} user={user}>
      {children}
    </ChatProvider>
  );
}
