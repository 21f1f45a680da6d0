// App.tsx
import { createEngine } from '@parlor/engine';
import { ChatProvider } from '@parlor/hooks';
import { MessageComposer, MessageThread } from '@parlor/ui';
import '@parlor/ui/styles.css';
const engine = createEngine({ seed: { users: [{ userID: 'bob' }] } });
const chat = engine.createClient();
const user = { userID: 'alice', userSig: () => engine.signUserSig('alice') };
const page = { position: 'fixed', inset: 0, display: 'grid', gridTemplateRows: '1fr auto' } as const;
const bob = <><MessageThread conversationID="C2Cbob" /><MessageComposer conversationID="C2Cbob" /></>;
export default () => <ChatProvider sdk={chat} user={user}><main style={page}>{bob}</main></ChatProvider>;
