import { useState } from 'react';
import type { Identity } from '../identity.js';
import type { DemoWords } from '../words/demo-words.js';
import { LanguageSelect } from '../words/language-select.js';
import { useWords } from '../words/use-words.js';
import { CloudForm } from './cloud-form.js';
import { PersonPicker } from './person-picker.js';
import { ServerForm } from './server-form.js';

export interface SignInProps {
  onSignIn: (identity: Identity) => void;
}

const WELCOMES = {
  local: 'welcomeLocal',
  server: 'welcomeServer',
  cloud: 'welcomeCloud',
} as const satisfies Record<Identity['kind'], keyof DemoWords>;

/** The first screen: who are you? */
export function SignIn({ onSignIn }: SignInProps) {
  const words = useWords();
  const [where, setWhere] = useState<keyof typeof WELCOMES>('local');
  return (
    <main className="demo-sign-in">
      <header className="demo-sign-in-header">
        <h1>Parlor</h1>
        <p>{words[WELCOMES[where]]}</p>
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
          {where === 'local' ? words.useCloud : words.backToLocal}
        </button>
        {where === 'local' && (
          <button type="button" className="demo-link" onClick={() => setWhere('server')}>
            {words.useServer}
          </button>
        )}
        {where === 'local' && <p>{words.staysHere}</p>}
        <LanguageSelect />
      </footer>
    </main>
  );
}
