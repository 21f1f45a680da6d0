import { SCENARIOS } from '../contest/all-scenarios.js';
import type { Measured, Verdict } from './check-targets.js';
import type { AheadTarget } from './targets.js';

/** How many of those that are ahead are named. */
const MOST_NAMED = 6;

/** Whether nobody else does anything with less CPU. Who cannot do it, or takes too long, is behind. */
export function aheadOf({ of }: AheadTarget, measured: Measured): Verdict {
  const says = 'less CPU than every peer in every scenario';
  const compared = comparisons(of, measured);
  if (compared.length === 0) return { says, is: 'unknown', found: '—' };
  const lost = compared.filter(({ ratio }) => ratio > 1);
  const held = `${compared.length - lost.length} of ${compared.length}`;
  if (lost.length === 0) return { says, is: 'held', found: held };
  const named = lost.slice(0, MOST_NAMED).map(printed).join('; ');
  const rest = lost.length > MOST_NAMED ? `; and ${lost.length - MOST_NAMED} more` : '';
  return { says, is: 'missed', found: `${held}: ${named}${rest}` };
}

interface Comparison {
  readonly scenario: string;
  readonly contestant: string;
  readonly peer: string;
  readonly ratio: number;
}

function comparisons(
  of: readonly string[],
  { summary, contestants }: Measured,
): readonly Comparison[] {
  const peers = contestants.filter(({ kind }) => kind === 'peer').map(({ name }) => name);
  const pairs = peers.flatMap((peer) => of.map((contestant) => ({ peer, contestant })));
  return SCENARIOS.flatMap(({ name: scenario }) =>
    pairs.flatMap(({ peer, contestant }) => {
      const here = { scenario, contestant };
      const ratio = summary.ratio('cpu', here, { scenario, contestant: peer });
      return ratio === undefined ? [] : [{ scenario, contestant, peer, ratio }];
    }),
  );
}

function printed({ scenario, contestant, peer, ratio }: Comparison): string {
  return `${scenario}: ${contestant} × ${ratio.toFixed(2)} of ${peer}`;
}
