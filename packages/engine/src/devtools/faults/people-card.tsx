import { type KickedOutType, TYPES } from '@parlor/sdk';
import { type FormEvent, useId, useState } from 'react';
import { Card } from '../controls/card.js';
import type { Choice } from '../controls/choices.js';
import { Combobox } from '../controls/combobox.js';
import { useDevtools } from '../devtools-context.js';

/** What others, or time, do to somebody who is signed in. */
export function PeopleCard({ people }: { people: readonly Choice[] }) {
  const { engine, strings, run } = useDevtools();
  const id = useId();
  const [userID, setUserID] = useState('');
  const [type, setType] = useState<KickedOutType>(TYPES.KICKED_OUT_REST_API);
  const [problem, setProblem] = useState('');
  const whom = userID.trim();
  const reasons: readonly [KickedOutType, string][] = [
    [TYPES.KICKED_OUT_REST_API, strings.byAdministration],
    [TYPES.KICKED_OUT_MULT_ACCOUNT, strings.byOtherAccount],
    [TYPES.KICKED_OUT_MULT_DEVICE, strings.byOtherDevice],
  ];

  function act(done: string, action: () => Promise<void>): void {
    setProblem(whom === '' ? strings.personNeeded : '');
    if (whom !== '') void run(done, action);
  }

  function kick(event: FormEvent): void {
    event.preventDefault();
    act(strings.kicked(whom), () => engine.admin.kick(whom, type));
  }

  return (
    <Card title={strings.people} hint={strings.peopleHint}>
      <form className="form" onSubmit={kick} noValidate>
        <Combobox
          label={strings.person}
          value={userID}
          onChange={setUserID}
          choices={people}
          problem={problem}
        />
        <div className="labelled">
          <label htmlFor={id}>{strings.reason}</label>
          <select
            id={id}
            className="field"
            value={type}
            onChange={(event) => {
              const chosen = reasons.find(([reason]) => reason === event.currentTarget.value);
              if (chosen) setType(chosen[0]);
            }}
          >
            {reasons.map(([reason, name]) => (
              <option key={reason} value={reason}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div className="row-of">
          <button type="submit" className="button">
            {strings.kick}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => act(strings.expired(whom), () => engine.admin.expireUserSig(whom))}
          >
            {strings.expire}
          </button>
        </div>
      </form>
    </Card>
  );
}
