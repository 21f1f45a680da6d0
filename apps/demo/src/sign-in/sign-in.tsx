import { useState } from 'react';
import type { Identity } from '../identity.js';
import { CloudForm } from './cloud-form.js';
import { PersonPicker } from './person-picker.js';
import { ServerForm } from './server-form.js';

export interface SignInProps {
  onSignIn: (identity: Identity) => void;
}

const WELCOMES = {
  local: 'Choose who you are. Open a second tab and be someone else: the two of you can talk.',
  server: 'Use a server of Parlor’s, with others in other browsers.',
  cloud: 'Use an application of yours on Tencent Cloud Chat.',
};

/** The first screen: who are you? */
export function SignIn({ onSignIn }: SignInProps) {
  const [where, setWhere] = useState<keyof typeof WELCOMES>('local');
  return (
    <main className="demo-sign-in">
      <header className="demo-sign-in-header">
        <h1>Parlor</h1>
        <p>{WELCOMES[where]}</p>
      </header>
      {where === 'local' && (
        <PersonPicker onPick={(userID) => onSignIn({ kind: 'local', userID })} />
      )}
      {where === 'server' && <ServerForm onSubmit={onSignIn} />}
      {where === 'cloud' && <CloudForm onSubmit={onSignIn} />}
      <footer className="demo-sign-in-footer">
        <button
          type="button"
          className="demo-link"
          onClick={() => setWhere(where === 'local' ? 'cloud' : 'local')}
        >
          {where === 'local' ? 'Use Tencent’s cloud instead' : 'Back to the local engine'}
        </button>
        {where === 'local' && (
          <button type="button" className="demo-link" onClick={() => setWhere('server')}>
            Use a server of Parlor’s instead
          </button>
        )}
        {where === 'local' && (
          <p>
            Everything runs and stays in this browser. Nothing is sent anywhere; the settings have a
            way to start over.
          </p>
        )}
      </footer>
    </main>
  );
}
