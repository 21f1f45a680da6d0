import { type FormEvent, useId, useState } from 'react';
import type { EngineAdmin } from '../../engine-admin.js';
import { Card } from '../controls/card.js';
import { TextField } from '../controls/text-field.js';
import { useDevtools } from '../devtools-context.js';
import { numberText } from '../formats.js';
import { durationText } from './duration-text.js';

interface ClockCardProps {
  admin: EngineAdmin;
  /** Milliseconds. */
  ahead: number;
  onChanged: () => unknown;
}

const UNITS = { seconds: 1_000, minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;

type Unit = keyof typeof UNITS;

function isUnit(text: string): text is Unit {
  return Object.hasOwn(UNITS, text);
}

/** Lets time go by. */
export function ClockCard({ admin, ahead, onChanged }: ClockCardProps) {
  const { strings, run } = useDevtools();
  const id = useId();
  const [amount, setAmount] = useState('10');
  const [unit, setUnit] = useState<Unit>('minutes');
  const [problem, setProblem] = useState('');

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const count = Number(amount.trim());
    const isAmount = Number.isFinite(count) && count > 0;
    setProblem(isAmount ? '' : strings.amountNeeded);
    if (!isAmount) return;
    const done = strings.advanced(numberText(count), strings[unit]);
    await run(done, () => admin.advanceClock(Math.round(count * UNITS[unit])));
    onChanged();
  }

  return (
    <Card title={strings.clock} hint={strings.clockHint}>
      <form className="form" onSubmit={submit} noValidate>
        <div className="row-of">
          <TextField
            label={strings.amount}
            inputMode="decimal"
            value={amount}
            onChange={setAmount}
            problem={problem}
          />
          <div className="labelled">
            <label htmlFor={id}>{strings.unit}</label>
            <select
              id={id}
              className="field"
              value={unit}
              onChange={({ currentTarget }) => {
                if (isUnit(currentTarget.value)) setUnit(currentTarget.value);
              }}
            >
              {Object.keys(UNITS)
                .filter(isUnit)
                .map((name) => (
                  <option key={name} value={name}>
                    {strings[name]}
                  </option>
                ))}
            </select>
          </div>
        </div>
        <button type="submit" className="button">
          {strings.advance}
        </button>
        {ahead > 0 && <p className="hint">{strings.ahead(durationText(ahead, strings))}</p>}
      </form>
    </Card>
  );
}
