import { useState } from 'react';

interface LiveProps {
  /** What the hook returned. */
  result: unknown;
  /** What may be tried, by the word on its button. */
  calls?: Readonly<Record<string, () => unknown>>;
}

/** What a hook returns at the moment, and buttons for what it can do. */
export function Live({ result, calls = {} }: LiveProps) {
  const [answer, setAnswer] = useState('');
  const attempt = async (name: string, call: () => unknown) => {
    try {
      setAnswer(`${name}: ${print(await call()) ?? 'done'}`);
    } catch (error) {
      setAnswer(`${name}: ${String(error)}`);
    }
  };
  return (
    <div className="parlor-root live-hook">
      {Object.entries(calls).map(([name, call]) => (
        <button key={name} type="button" onClick={() => void attempt(name, call)}>
          {name}
        </button>
      ))}
      <output>{answer}</output>
      <pre tabIndex={0}>{print(result) ?? 'undefined'}</pre>
    </div>
  );
}

function print(value: unknown): string | undefined {
  return JSON.stringify(value, printable, 2);
}

function printable(_name: string, value: unknown): unknown {
  return typeof value === 'function' ? 'ƒ' : value;
}
