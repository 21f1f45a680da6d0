import type { SeatOperation } from '../../packages/hooks/src/features/seats/rules/seat-operation.js';
import {
  type Competitor,
  codeOf,
  createSeatCrowd,
  type Policy,
  ROOM,
  type SeatCrowd,
} from './seat-crowd.js';

/** One more than competes: the host only looks. */
const PEOPLE = 17;
const SEATS = 9;
const ROUNDS = 12;
const ROUNDS_IF_QUICK = 3;
/** Milliseconds between two rounds: then nobody has to wait for what was written before. */
const REST = 3_000;
const BEGINNING = 20_260_101;

/** What others were faster than, six times. */
const GIVEN_UP = -15;

/** How a room was borne in which people take seats and leave them. */
export interface SeatsSample {
  /** One after the other, or all at once. */
  readonly kind: 'alone' | 'at once';
  readonly policy: Policy;
  readonly transactions: number;
  /** Of these, how many were done; and how many were told, by the rules, that it cannot be: all seats were taken, say. */
  readonly done: number;
  readonly declined: number;
  /** How many were given up, since others were faster six times. */
  readonly givenUp: number;
  readonly writes: number;
  /** Writes that the service refused, since others were faster (10056): after each it is tried again, but after the sixth. */
  readonly refusedWrites: number;
  /** Milliseconds that somebody waited for an answer, on average and at most, by the clock of the room. */
  readonly wait: number;
  readonly longestWait: number;
  /** Whether all have come to see the same. */
  readonly isAgreed: boolean;
}

/** Sixteen people on one engine, first one after the other, then all at once, as either policy has it. */
export async function measureSeats(isQuick: boolean): Promise<SeatsSample[]> {
  const rounds = isQuick ? ROUNDS_IF_QUICK : ROUNDS;
  const samples: SeatsSample[] = [];
  for (const policy of ['strict', 'perKey'] as const) {
    for (const kind of ['alone', 'at once'] as const) {
      samples.push(await measureOne(kind, policy, rounds));
    }
  }
  return samples;
}

/** Whether all see the same, and where nobody competes nothing is refused. */
export function isKept({ kind, isAgreed, refusedWrites, givenUp }: SeatsSample): boolean {
  return isAgreed && (kind === 'at once' || refusedWrites + givenUp === 0);
}

/** The samples as a table; the ratio is how many times as long as alone one waits. */
export function printedSeats(samples: readonly SeatsSample[]): string {
  const rows = samples.map((sample) => {
    const alone = samples.find(({ kind, policy }) => kind === 'alone' && policy === sample.policy);
    const ratio = sample.wait / (alone?.wait ?? Number.NaN);
    return [
      sample.policy.padEnd(7),
      sample.kind.padEnd(8),
      String(sample.transactions).padStart(12),
      String(sample.done).padStart(5),
      String(sample.declined).padStart(9),
      String(sample.givenUp).padStart(9),
      String(sample.writes).padStart(7),
      String(sample.refusedWrites).padStart(8),
      String(sample.refusedWrites - sample.givenUp).padStart(8),
      `${sample.wait.toFixed(0)} ms`.padStart(8),
      `×${ratio.toFixed(2)}`.padStart(7),
      `${sample.longestWait.toFixed(0)} ms`.padStart(9),
      sample.isAgreed ? '' : '  They do not see the same.',
    ].join(' ');
  });
  const head =
    'policy  how      transactions  done  declined  given up  writes  refused  retries     wait   ratio   longest';
  return `\n${PEOPLE - 1} people for ${SEATS - 1} seats\n${[head, ...rows].join('\n')}\n`;
}

async function measureOne(
  kind: SeatsSample['kind'],
  policy: Policy,
  rounds: number,
): Promise<SeatsSample> {
  const random = chanceFrom(BEGINNING);
  const crowd = await createSeatCrowd(PEOPLE, policy, random);
  try {
    const { people, writes, rest, during } = crowd;
    const opening = people[0]?.control.perform(ROOM, { type: 'open', count: SEATS });
    await during(opening ?? Promise.reject(new Error('Nobody came.')));
    await rest(REST);
    const before = { ...writes };
    const outcomes: Outcome[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const taking = () => 2 + Math.floor(random() * (SEATS - 1));
      outcomes.push(...(await play(crowd, kind, () => ({ type: 'take', index: taking() }))));
      outcomes.push(...(await play(crowd, kind, () => ({ type: 'leave' }))));
    }
    return {
      ...{ kind, policy, ...summaryOf(outcomes) },
      writes: writes.sent - before.sent,
      refusedWrites: writes.refused - before.refused,
      isAgreed: new Set(crowd.views()).size === 1,
    };
  } finally {
    await crowd.close();
  }
}

/** How it ended for somebody, and after how many milliseconds. */
interface Outcome {
  readonly code: number;
  readonly wait: number;
}

/** All but the host do something. */
async function play(
  { clock, people, rest, during }: SeatCrowd,
  kind: SeatsSample['kind'],
  deed: () => SeatOperation,
): Promise<Outcome[]> {
  const perform = async ({ control }: Competitor): Promise<Outcome> => {
    const begin = clock.now();
    const code = await codeOf(control.perform(ROOM, deed()));
    return { code, wait: clock.now() - begin };
  };
  const outcomes: Outcome[] = [];
  const groups = kind === 'alone' ? people.slice(1).map((one) => [one]) : [people.slice(1)];
  for (const group of groups) {
    outcomes.push(...(await during(Promise.all(group.map(perform)))));
    await rest(REST);
  }
  return outcomes;
}

function summaryOf(outcomes: readonly Outcome[]) {
  const count = (isMeant: (code: number) => boolean) =>
    outcomes.filter(({ code }) => isMeant(code)).length;
  const waits = outcomes.map(({ wait }) => wait);
  return {
    transactions: outcomes.length,
    done: count((code) => code === 0),
    declined: count((code) => code !== 0 && code !== GIVEN_UP),
    givenUp: count((code) => code === GIVEN_UP),
    wait: waits.reduce((sum, wait) => sum + wait, 0) / waits.length,
    longestWait: Math.max(...waits),
  };
}

/** A run of numbers from 0 up to 1 that is the same for the same beginning. */
function chanceFrom(beginning: number): () => number {
  let state = beginning;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
