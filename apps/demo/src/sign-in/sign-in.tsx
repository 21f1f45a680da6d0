import { useState } from 'react';
import type { Identity } from '../identity.js';
import { CloudForm } from './cloud-form.js';
import { PersonPicker } from './person-picker.js';

export interface SignInProps {
  onSignIn: (identity: Identity) => void;
}

/** The first screen: who are you? */
export function SignIn({ onSignIn }: SignInProps) {
  const [where, setWhere] = useState<'local' | 'cloud'>('local');
  return (
    <main className="demo-sign-in">
      <header className="demo-sign-in-header">
        <h1>Parlor</h1>
        <p>
          {where === 'local'
            ? 'Choose who you are. Open a second tab and be someone else: the two of you can talk.'
            : 'Use an application of yours on Tencent Cloud Chat.'}
        </p>
      </header>
      {where === 'local' ? (
        <PersonPicker onPick={(userID) => onSignIn({ kind: 'local', userID })} />
      ) : (
        <CloudForm onSubmit={onSignIn} />
      )}
      <footer className="demo-sign-in-footer">
        <button
          type="button"
          className="demo-link"
          onClick={() => setWhere(where === 'local' ? 'cloud' : 'local')}
        >
          {where === 'local' ? 'Use Tencent’s cloud instead' : 'Back to the local engine'}
        </button>
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
