import { useState } from 'react';
import { type Identity, rememberIdentity, restoreIdentity } from './identity.js';
import { CloudChat } from './session/cloud-chat.js';
import { LocalChat } from './session/local-chat.js';
import { ServerChat } from './session/server-chat.js';
import { SignIn } from './sign-in/sign-in.js';

/** Asks who one is, then opens the messenger. */
export function App() {
  const [identity, setIdentity] = useState(restoreIdentity);

  function become(next: Identity | null): void {
    rememberIdentity(next);
    setIdentity(next);
  }

  if (!identity) return <SignIn onSignIn={become} />;
  const leave = () => become(null);
  if (identity.kind === 'cloud') return <CloudChat account={identity} onLeave={leave} />;
  return identity.kind === 'local' ? (
    <LocalChat key={identity.userID} userID={identity.userID} onLeave={leave} />
  ) : (
    <ServerChat account={identity} onLeave={leave} />
  );
}
