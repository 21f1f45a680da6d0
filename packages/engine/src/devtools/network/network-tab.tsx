import { useId, useState } from 'react';
import { useDevtools } from '../devtools-context.js';
import type { EventLog } from '../events/event-log.js';
import { ConditionFields } from './condition-fields.js';
import { Disconnection } from './disconnection.js';
import { Presets } from './presets.js';
import { useClients } from './use-clients.js';
import { useConditions } from './use-conditions.js';

/** The network between the clients of this page and their engine. */
export function NetworkTab({ log }: { log: EventLog }) {
  const { engine, strings, run } = useDevtools();
  const id = useId();
  const clients = useClients(engine, log);
  const [chosen, setChosen] = useState('');
  const client = clients.find(({ key }) => key === chosen)?.client;
  const network = engine.network(client);
  const conditions = useConditions(network);
  return (
    <div className="page">
      <div className="applies">
        <label htmlFor={id}>{strings.appliesTo}</label>
        <select
          id={id}
          className="field"
          value={client ? chosen : ''}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <option value="">{strings.allClients}</option>
          {clients.map(({ key, userID }) => (
            <option key={key} value={key}>
              {strings.clientOf(userID || strings.nobody, key)}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button"
          onClick={() => run(strings.networkReset, () => network.reset())}
        >
          {strings.resetNetwork}
        </button>
      </div>
      <div className="cards">
        <Presets network={network} conditions={conditions} />
        <ConditionFields network={network} conditions={conditions} />
        <Disconnection network={network} />
      </div>
    </div>
  );
}
