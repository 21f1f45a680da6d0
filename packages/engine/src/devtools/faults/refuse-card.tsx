import { type FormEvent, useState } from 'react';
import { Card } from '../controls/card.js';
import type { Choice } from '../controls/choices.js';
import { Combobox } from '../controls/combobox.js';
import { TextField } from '../controls/text-field.js';
import { useDevtools } from '../devtools-context.js';
import { CODES, codeIn, METHODS, methodIn } from './refusal-choices.js';

interface RefuseCardProps {
  people: readonly Choice[];
  onChanged: () => unknown;
}

/** What a person may be asked for once more. */
const NO_PROBLEMS = { method: '', code: '' };

/** Has a method refused, by any code there is. */
export function RefuseCard({ people, onChanged }: RefuseCardProps) {
  const { engine, strings, run } = useDevtools();
  const [method, setMethod] = useState('');
  const [code, setCode] = useState('');
  const [message, setMessage] = useState('');
  const [userID, setUserID] = useState('');
  const [isOnce, setOnce] = useState(true);
  const [problems, setProblems] = useState(NO_PROBLEMS);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const wanted = { method: methodIn(method), code: codeIn(code) };
    setProblems({
      method: wanted.method === undefined ? strings.unknownMethod : '',
      code: wanted.code === undefined ? strings.codeNeeded : '',
    });
    if (wanted.method === undefined || wanted.code === undefined) return;
    const options = {
      method: wanted.method,
      code: wanted.code,
      ...(message.trim() !== '' && { message: message.trim() }),
      ...(userID.trim() !== '' && { userID: userID.trim() }),
      ...(isOnce && { times: 1 }),
    };
    const done = strings.refusing(options.method, String(options.code));
    await run(done, () => engine.admin.refuse(options));
    onChanged();
  }

  return (
    <Card title={strings.refuse} hint={strings.refuseHint} isWide>
      <form className="form" onSubmit={submit} noValidate>
        <div className="form pairs">
          <Combobox
            label={strings.method}
            value={method}
            onChange={setMethod}
            choices={METHODS}
            problem={problems.method}
          />
          <Combobox
            label={strings.code}
            inputMode="numeric"
            value={code}
            onChange={setCode}
            choices={CODES}
            problem={problems.code}
          />
          <Meaning code={codeIn(code)} />
          <TextField label={strings.message} value={message} onChange={setMessage} />
          <Combobox label={strings.onlyFor} value={userID} onChange={setUserID} choices={people} />
          <fieldset className="choice-of">
            <legend>{strings.howOften}</legend>
            <label>
              <input type="radio" checked={isOnce} onChange={() => setOnce(true)} />
              {strings.once}
            </label>
            <label>
              <input type="radio" checked={!isOnce} onChange={() => setOnce(false)} />
              {strings.always}
            </label>
          </fieldset>
        </div>
        <button type="submit" className="button primary">
          {strings.startRefusing}
        </button>
      </form>
    </Card>
  );
}

/** What a code says to people. */
function Meaning({ code }: { code: number | undefined }) {
  const known = CODES.find(({ value }) => value === String(code));
  return known ? (
    <p className="hint meaning" dir="ltr">
      {known.meaning}
    </p>
  ) : null;
}
