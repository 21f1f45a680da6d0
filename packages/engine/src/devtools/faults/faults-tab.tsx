import { useEffect, useMemo } from 'react';
import { Problem } from '../controls/problem.js';
import { useDevtools } from '../devtools-context.js';
import type { EventLog } from '../events/event-log.js';
import { useClients } from '../network/use-clients.js';
import type { Inspection } from '../use-inspection.js';
import { ClockCard } from './clock-card.js';
import { ModerationCard } from './moderation-card.js';
import { PeopleCard } from './people-card.js';
import { RateLimitCard } from './rate-limit-card.js';
import { RefusalList } from './refusal-list.js';
import { RefuseCard } from './refuse-card.js';

interface FaultsTabProps {
  log: EventLog;
  inspection: Inspection;
}

/** What can go wrong, at a press. What is in force is what the engine says, not what was pressed. */
export function FaultsTab({ log, inspection }: FaultsTabProps) {
  const { engine } = useDevtools();
  const { found, problem, refresh } = inspection;
  const userIDs = useUserIDs(log, inspection);
  useEffect(() => void refresh(), [refresh]);
  const people = useMemo(() => userIDs.map((value) => ({ value })), [userIDs]);
  return (
    <div className="page">
      <Problem reason={problem} />
      <div className="cards">
        <RefuseCard people={people} onChanged={refresh} />
        <RefusalList refusals={found?.refusals ?? []} onChanged={refresh} />
        <PeopleCard people={people} />
        {found && <ModerationCard words={found.moderatedWords} onChanged={refresh} />}
        {found && <RateLimitCard isOn={found.hasRateLimits} onChanged={refresh} />}
        <ClockCard admin={engine.admin} ahead={found?.clockAhead ?? 0} onChanged={refresh} />
      </div>
    </div>
  );
}

/** Who is logged in, here or elsewhere. */
function useUserIDs(log: EventLog, { found }: Inspection): readonly string[] {
  const { engine } = useDevtools();
  const clients = useClients(engine, log);
  return useMemo(() => {
    const sessions = found?.sessions ?? [];
    const userIDs = new Set([...clients, ...sessions].map(({ userID }) => userID));
    userIDs.delete('');
    return [...userIDs].sort();
  }, [clients, found]);
}
