import { SCENARIOS } from '../contest/all-scenarios.js';
import type { Summary } from '../contest/summary.js';
import type { Measured, Verdict } from './check-targets.js';
import type { AheadTarget } from './targets.js';

/** In how many cases it is said where somebody is behind whom. */
const MOST_NAMED = 6;

/** Whether nobody else does anything with less CPU. Who was not able to do it, or takes too long, is behind. */
export function aheadOf({ of }: AheadTarget, measured: Measured): Verdict {
  const says = 'less CPU than every peer in every scenario';
  const compared = comparisons(of, measured);
  if (compared.length === 0) return { says, is: 'unknown', found: '—' };
  const behind = compared.flatMap((one) => one.behind ?? []);
  const held = `${compared.length - behind.length} of ${compared.length}`;
  if (behind.length === 0) return { says, is: 'held', found: held };
  const named = behind.slice(0, MOST_NAMED).join('; ');
  const rest = behind.length > MOST_NAMED ? `; and ${behind.length - MOST_NAMED} more` : '';
  return { says, is: 'missed', found: `${held}: ${named}${rest}` };
}

/** One of the kit and one of its peers in a scenario that the peer, at least, has done. */
interface Comparison {
  /** How far behind the peer, in words; absent when it is not. */
  readonly behind?: string;
}

function comparisons(
  of: readonly string[],
  { summary, contestants }: Measured,
): readonly Comparison[] {
  const peers = contestants.filter(({ kind }) => kind === 'peer').map(({ name }) => name);
  const pairs = peers.flatMap((peer) => of.map((contestant) => ({ peer, contestant })));
  return SCENARIOS.flatMap(({ name: scenario }) =>
    pairs.flatMap(({ peer, contestant }) => compare(summary, scenario, contestant, peer)),
  );
}

function compare(
  summary: Summary,
  scenario: string,
  contestant: string,
  peer: string,
): readonly Comparison[] {
  const lost = summary.lost(scenario, contestant);
  if (lost) {
    const isDone = summary.figure(scenario, peer, 'cpu') !== undefined;
    return isDone ? [{ behind: `${scenario}: ${contestant} ${lost}, ${peer} not` }] : [];
  }
  const ratio = summary.ratio('cpu', { scenario, contestant }, { scenario, contestant: peer });
  if (ratio === undefined) return [];
  if (ratio <= 1) return [{}];
  return [{ behind: `${scenario}: ${contestant} × ${ratio.toFixed(2)} of ${peer}` }];
}
