import type { MessageSnapshot } from '@parlor/hooks';
import type { ToldChange } from '../seat-grid/told-change.js';

/** Something that happened on the stage. */
export interface Moment {
  readonly key: string;
  readonly change: ToldChange;
  /** The message after which it happened; `null` before the first one. */
  readonly after: Pick<MessageSnapshot, 'ID' | 'time'> | null;
}

/** What is worth a line: who comes to the stage and goes, and what becomes of the room. The rest the stage shows. */
const TOLD: ReadonlySet<ToldChange['kind']> = new Set([
  ...(['opened', 'closed', 'free', 'apply', 'invite', 'host'] as const),
  ...(['took', 'left', 'moved'] as const),
]);

export function isMoment({ kind }: ToldChange): boolean {
  return TOLD.has(kind);
}
