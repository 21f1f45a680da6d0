import type { CommandName } from '../protocol/commands.js';
import type { WireRefusal } from '../protocol/operator-commands.js';
import { isRecord } from './guards.js';
import { refuse } from './refusal.js';

/** Without these a login does not go on: they are never refused on demand. */
export const VITAL = [
  'session.resume',
  'session.heartbeat',
] as const satisfies readonly CommandName[];

/** What is to be refused. */
export interface Refused {
  readonly method: string;
  /** What the method asks; `undefined`: whatever is asked. */
  readonly commands: ReadonlySet<CommandName> | undefined;
  readonly code: number;
  readonly message: string | undefined;
  readonly userID: string | undefined;
  /** How often. */
  readonly times: number;
}

/** What goes wrong on demand. In memory only: it ends with the engine. */
export class Faults {
  /** Whether what is asked too often is refused. */
  hasRateLimits = true;
  /** In small letters: a text that has one of them in it is refused. */
  moderatedWords: readonly string[] = [];
  readonly #refused = new Map<number, { what: Refused; left: number }>();
  #lastID = 0;

  /** Refuses it from now on. Returns the number by which that ends. */
  add(what: Refused): number {
    this.#lastID += 1;
    if (what.times > 0) this.#refused.set(this.#lastID, { what, left: what.times });
    return this.#lastID;
  }

  remove(id: number): void {
    this.#refused.delete(id);
  }

  /** What is refused still, the newest last. */
  refusals(): WireRefusal[] {
    return [...this.#refused].map(([id, { what, left }]) => ({
      id,
      method: what.method,
      code: what.code,
      ...(what.message !== undefined && { message: what.message }),
      ...(what.userID !== undefined && { userID: what.userID }),
      left: Number.isFinite(left) ? left : null,
    }));
  }

  /** Refuses a command of somebody (`''`: of nobody who is logged in), if that is demanded. The newest demand counts. */
  check(command: CommandName, userID: string, body: unknown): void {
    if (this.#refused.size === 0 || isSpared(command)) return;
    const found = [...this.#refused].findLast(([, { what }]) => concerns(what, command, userID));
    if (!found) return;
    const [id, demand] = found;
    if (isCounted(demand.what, command, body)) demand.left -= 1;
    if (demand.left <= 0) this.#refused.delete(id);
    refuse(demand.what.code, demand.what.message);
  }
}

/** Methods that send what a person has written. */
const SENDING: ReadonlySet<string> = new Set(['sendMessage', 'resendMessage']);

/**
 * Whether it is one of the times. Who wants to see a message fail once does not mean the one that says that somebody types,
 * which goes before it: such are for those alone who are online.
 */
function isCounted({ method }: Refused, command: CommandName, body: unknown): boolean {
  if (command !== 'messages.send' || !SENDING.has(method)) return true;
  const message = isRecord(body) ? body['message'] : undefined;
  return !(isRecord(message) && message['onlineUserOnly'] === true);
}

function isSpared(command: CommandName): boolean {
  return command.startsWith('admin.') || VITAL.some((vital) => vital === command);
}

function concerns(what: Refused, command: CommandName, userID: string): boolean {
  const isMeant = what.commands === undefined || what.commands.has(command);
  return isMeant && (what.userID === undefined || what.userID === userID);
}
