import type { Deed, Ledger, Register, Tally } from './ledger.js';

/** A message as it is kept, or the name of a group. */
export interface Kept {
  readonly text: string;
  readonly sequence: number;
}

/** What is kept in the end: messages by place, the oldest first, and what registers and tallies hold. */
export interface KeptWorld {
  readonly places: ReadonlyMap<string, readonly Kept[]>;
  readonly registers: ReadonlyMap<string, number>;
  readonly tallies: ReadonlyMap<string, number>;
}

/** What is wrong with a world, in words; nothing when all that was acknowledged is there once, and in its order. */
export function faultsOf(ledger: Ledger, world: KeptWorld): string[] {
  const places = [...new Set(ledger.deeds.map(({ place }) => place))];
  return [
    ...places.flatMap((place) => {
      const deeds = ledger.deeds.filter((deed) => deed.place === place);
      return faultsIn(place, deeds, world.places.get(place) ?? []);
    }),
    ...ledger.registers.flatMap((register) => registerFaults(register, world)),
    ...ledger.tallies.flatMap((tally) => tallyFaults(tally, world)),
  ];
}

function faultsIn(place: string, deeds: readonly Deed[], kept: readonly Kept[]): string[] {
  const byText = new Map(deeds.map((deed) => [deed.text, deed]));
  const texts = kept.map(({ text }) => text);
  const there = new Set<string>();
  const doubled: string[] = [];
  for (const text of texts) {
    if (there.has(text)) doubled.push(text);
    there.add(text);
  }
  const strange = texts.filter((text) => !byText.has(text));
  return [
    ...doubled.map((text) => `${place}: “${text}” is there twice`),
    ...strange.map((text) => `${place}: “${text}” was never said`),
    ...deeds.flatMap((deed) => outcomeFaults(deed, there.has(deed.text))),
    ...sequenceFaults(byText, kept),
    ...orderFaults(place, byText, texts),
  ];
}

function outcomeFaults({ place, text, outcome }: Deed, isThere: boolean): string[] {
  if (outcome === 'under way') return [`${place}: nobody was told what became of “${text}”`];
  if (outcome === 'acknowledged' && !isThere) return [`${place}: “${text}” is lost`];
  if (outcome === 'refused' && isThere) return [`${place}: “${text}” was refused and is there`];
  return [];
}

/** In groups, a message has the number with which it was acknowledged. */
function sequenceFaults(byText: ReadonlyMap<string, Deed>, kept: readonly Kept[]): string[] {
  return kept.flatMap(({ text, sequence }) => {
    const told = byText.get(text)?.sequence;
    if (!told || told === sequence) return [];
    return [`“${text}” was acknowledged as ${told} and is ${sequence}`];
  });
}

/** What was acknowledged before something else was begun comes before it. */
function orderFaults(
  place: string,
  byText: ReadonlyMap<string, Deed>,
  texts: readonly string[],
): string[] {
  const faults: string[] = [];
  let firstEnd = Number.POSITIVE_INFINITY;
  for (const text of [...texts].reverse()) {
    const deed = byText.get(text);
    if (!deed) continue;
    if (deed.begun > firstEnd) faults.push(`${place}: “${text}” is before what was there already`);
    if (deed.outcome === 'acknowledged') firstEnd = Math.min(firstEnd, deed.ended);
  }
  return faults;
}

function registerFaults({ name, tried, acknowledged }: Register, world: KeptWorld): string[] {
  const value = world.registers.get(name) ?? 0;
  if (value >= acknowledged && value <= tried) return [];
  return [`${name} holds ${value}; acknowledged was ${acknowledged}, tried ${tried}`];
}

function tallyFaults({ name, faults, least, most, range }: Tally, world: KeptWorld): string[] {
  const value = world.tallies.get(name) ?? 0;
  const isRight = value >= least && value <= most;
  return isRight ? faults : [...faults, `${name} holds ${value}; it was counted up to ${range}`];
}
