import { type FormEvent, useId, useState } from 'react';
import type { Identity } from '../identity.js';
import { VoiceFields } from './voice-fields.js';
import { readVoiceWish } from './voice-wish.js';

export interface CloudFormProps {
  onSubmit: (identity: Identity) => void;
}

/** Which application and account of Tencent's cloud to use. Nothing of it is kept. */
export function CloudForm({ onSubmit }: CloudFormProps) {
  const [error, setError] = useState('');
  const errorID = useId();

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const SDKAppID = Number(field(form, 'SDKAppID'));
    if (!Number.isInteger(SDKAppID) || SDKAppID <= 0) {
      setError('The SDKAppID is the number that the Tencent Cloud Chat console shows.');
      return;
    }
    const proxyServer = field(form, 'proxyServer').replace(/\/+$/, '');
    if (proxyServer && !isProxyServer(proxyServer)) {
      setError('The proxy server is a ws:// or wss:// address without a query.');
      return;
    }
    const voices = readVoiceWish(form);
    if (!voices) {
      setError(
        'A STUN server begins with stun:, a TURN server with turn: and its name and password.',
      );
      return;
    }
    onSubmit({
      kind: 'cloud',
      SDKAppID,
      userID: field(form, 'userID'),
      userSig: field(form, 'userSig'),
      ...(proxyServer && { proxyServer }),
      voices,
    });
  }

  return (
    <form className="demo-form" onSubmit={submit} aria-describedby={error ? errorID : undefined}>
      <label className="demo-field">
        <span>SDKAppID</span>
        <input name="SDKAppID" inputMode="numeric" required autoComplete="off" />
      </label>
      <label className="demo-field">
        <span>userID</span>
        <input name="userID" required autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </label>
      <label className="demo-field">
        <span>userSig</span>
        <textarea name="userSig" required rows={4} autoComplete="off" spellCheck={false} />
        <small>
          Made by your server, or for a trial in the console under “UserSig tools”. It stays in this
          tab’s memory.
        </small>
      </label>
      <label className="demo-field">
        <span>Proxy server (optional)</span>
        <input
          name="proxyServer"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <small>
          Only for networks that reach Tencent through a proxy. Its address begins with ws:// or
          wss://.
        </small>
      </label>
      <VoiceFields />
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

/** The SDK writes its own path and query behind the address. */
function isProxyServer(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, search, hash } = new URL(address);
  return /^wss?:$/.test(protocol) && search === '' && hash === '';
}

function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
