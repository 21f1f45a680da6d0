import { describeErrorCode } from '@parlor/sdk';
import type { EngineInspection } from '../../engine-admin.js';
import { Card } from '../controls/card.js';
import { useDevtools } from '../devtools-context.js';
import { numberText } from '../formats.js';

interface RefusalListProps {
  refusals: EngineInspection['refusals'];
  onChanged: () => unknown;
}

/** What is refused now, whoever has asked for it, and how to stop it. */
export function RefusalList({ refusals, onChanged }: RefusalListProps) {
  const { engine, strings, run } = useDevtools();

  async function stop(id: number, method: string): Promise<void> {
    await run(strings.stopped(method), () => engine.admin.stopRefusing(id));
    onChanged();
  }

  return (
    <Card title={strings.inForce}>
      {refusals.length === 0 && <p className="hint">{strings.noRefusals}</p>}
      <ul className="refusals">
        {refusals.map(({ id, method, code, userID, left }) => (
          <li key={id} className="refusal">
            <span className="refusal-method mono">{method}</span>
            <span className="badge" title={describeErrorCode(code).text}>
              {code}
            </span>
            <span className="refusal-facts hint">
              {left === null ? strings.always : strings.timesLeft(numberText(left))}
              {userID !== undefined && (
                <>
                  {' · '}
                  <bdi>{userID}</bdi>
                </>
              )}
            </span>
            <button
              type="button"
              className="button small"
              aria-label={strings.stopRefusing(method, String(code))}
              onClick={() => stop(id, method)}
            >
              {strings.stop}
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
