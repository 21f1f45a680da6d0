import { type FormEvent, useId, useState } from 'react';
import type { Identity } from '../identity.js';

export interface ServerFormProps {
  onSubmit: (identity: Identity) => void;
}

/** Where `npx @parlor/engine serve` listens when it is told nothing else. */
const USUAL_SERVER = 'ws://127.0.0.1:8080';

/** Which server of Parlor's to use, and who to be there. */
export function ServerForm({ onSubmit }: ServerFormProps) {
  const [error, setError] = useState('');
  const errorID = useId();

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const server = field(form, 'server');
    if (!isServer(server)) {
      setError('The server is a ws:// or wss:// address.');
      return;
    }
    const userSig = field(form, 'userSig');
    const userID = field(form, 'userID');
    onSubmit({ kind: 'server', server, userID, ...(userSig && { userSig }) });
  }

  return (
    <form className="demo-form" onSubmit={submit} aria-describedby={error ? errorID : undefined}>
      <label className="demo-field">
        <span>Server</span>
        <input
          name="server"
          required
          defaultValue={USUAL_SERVER}
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <small>“npx @parlor/engine serve” starts one.</small>
      </label>
      <label className="demo-field">
        <span>userID</span>
        <input name="userID" required autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </label>
      <label className="demo-field">
        <span>userSig (optional)</span>
        <textarea name="userSig" rows={4} autoComplete="off" spellCheck={false} />
        <small>
          Only for a server with a key of its own. It stays in this tab’s memory. Any other takes
          who you say you are.
        </small>
      </label>
      {error && (
        <p id={errorID} role="alert" className="demo-form-error">
          {error}
        </p>
      )}
      <button type="submit" className="demo-button" data-primary="">
        Sign in
      </button>
    </form>
  );
}

function isServer(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hash } = new URL(address);
  return /^wss?:$/.test(protocol) && hash === '';
}

function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
