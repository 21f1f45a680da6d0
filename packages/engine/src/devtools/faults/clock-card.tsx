import { type FormEvent, useId, useState } from 'react';
import type { EngineAdmin } from '../../engine-admin.js';
import { Card } from '../controls/card.js';
import { TextField } from '../controls/text-field.js';
import { useDevtools } from '../devtools-context.js';
import { durationText, spanText, UNIT_NAMES, UNITS, type Unit } from './duration-text.js';

interface ClockCardProps {
  admin: EngineAdmin;
  /** Milliseconds. */
  ahead: number;
  onChanged: () => unknown;
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
    const done = strings.advanced(spanText(count, unit, strings));
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
                const chosen = UNIT_NAMES.find((name) => name === currentTarget.value);
                if (chosen) setUnit(chosen);
              }}
            >
              {UNIT_NAMES.map((name) => (
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
