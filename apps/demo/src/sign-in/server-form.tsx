import { type FormEvent, useId, useState } from 'react';
import type { Identity } from '../identity.js';
import { useWords } from '../words/use-words.js';

export interface ServerFormProps {
  onSubmit: (identity: Identity) => void;
}

const COMMAND = 'npx @parlor/engine serve';

/** Where {@link COMMAND} listens when it is told nothing else. */
const USUAL_SERVER = 'ws://127.0.0.1:8080';

/** Which server of Parlor's to use, and who to be there. */
export function ServerForm({ onSubmit }: ServerFormProps) {
  const words = useWords();
  const [isWrong, setWrong] = useState(false);
  const errorID = useId();

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const server = field(form, 'server');
    if (!isServer(server)) {
      setWrong(true);
      return;
    }
    const userSig = field(form, 'userSig');
    const userID = field(form, 'userID');
    onSubmit({ kind: 'server', server, userID, ...(userSig && { userSig }) });
  }

  return (
    <form className="demo-form" onSubmit={submit} aria-describedby={isWrong ? errorID : undefined}>
      <label className="demo-field">
        <span>{words.server}</span>
        <input
          name="server"
          required
          defaultValue={USUAL_SERVER}
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <small>{words.serverHelp(COMMAND)}</small>
      </label>
      <label className="demo-field">
        <span>userID</span>
        <input name="userID" required autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </label>
      <label className="demo-field">
        <span>{words.userSigOptional}</span>
        <textarea name="userSig" rows={4} autoComplete="off" spellCheck={false} />
        <small>{words.userSigOptionalHelp}</small>
      </label>
      {isWrong && (
        <p id={errorID} role="alert" className="demo-form-error">
          {words.serverWrong}
        </p>
      )}
      <button type="submit" className="demo-button" data-primary="">
        {words.signIn}
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
