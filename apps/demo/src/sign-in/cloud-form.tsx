import { type FormEvent, useId, useState } from 'react';
import type { Identity } from '../identity.js';
import { useWords } from '../words/use-words.js';
import { VoiceFields } from './voice-fields.js';
import { readVoiceWish } from './voice-wish.js';

export interface CloudFormProps {
  onSubmit: (identity: Identity) => void;
}

/** What may be wrong with what is written in it. */
type FormError = 'appIDWrong' | 'proxyServerWrong' | 'voiceServersWrong';

/** Which application and account of Tencent's cloud to use. Nothing of it is kept. */
export function CloudForm({ onSubmit }: CloudFormProps) {
  const words = useWords();
  const [error, setError] = useState<FormError>();
  const errorID = useId();

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const SDKAppID = Number(field(form, 'SDKAppID'));
    if (!Number.isInteger(SDKAppID) || SDKAppID <= 0) {
      setError('appIDWrong');
      return;
    }
    const proxyServer = field(form, 'proxyServer').replace(/\/+$/, '');
    if (proxyServer && !isProxyServer(proxyServer)) {
      setError('proxyServerWrong');
      return;
    }
    const voices = readVoiceWish(form);
    if (!voices) {
      setError('voiceServersWrong');
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
        <small>{words.userSigHelp}</small>
      </label>
      <label className="demo-field">
        <span>{words.proxyServer}</span>
        <input
          name="proxyServer"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <small>{words.proxyServerHelp}</small>
      </label>
      <VoiceFields />
      {error && (
        <p id={errorID} role="alert" className="demo-form-error">
          {words[error]}
        </p>
      )}
      <button type="submit" className="demo-button" data-primary="">
        {words.signIn}
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
