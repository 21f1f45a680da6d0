import type { CommandName, Commands } from '../protocol/commands.js';
import type { PublicWork, SessionWork } from './context.js';
import type { Errand } from './errands.js';
import type { Guard } from './guards.js';
import { refuse } from './refusal.js';
import type { Session } from './sessions.js';

type Request<Name extends CommandName> = Commands[Name]['request'];

/** What a command is answered, or whom it leaves the answer to. */
type Answer<Name extends CommandName> = Commands[Name]['reply'] | Errand<Commands[Name]['reply']>;

/** Where a command goes: what its body must be, and who carries it out. */
export interface Route<Name extends CommandName> {
  accepts: Guard<Request<Name>>;
  run(work: PublicWork, request: Request<Name>): Promise<Answer<Name>>;
}

/** A route for each of these commands. */
export type Routes<Name extends CommandName = CommandName> = { [Each in Name]: Route<Each> };

/** A command that needs no login. */
export function forAnybody<Name extends CommandName>(
  accepts: Guard<Request<Name>>,
  run: (work: PublicWork, request: Request<Name>) => Promise<Answer<Name>>,
): Route<Name> {
  return { accepts, run };
}

/** A command of somebody who is logged in; others are refused with 2024. */
export function forUsers<Name extends CommandName>(
  accepts: Guard<Request<Name>>,
  run: (work: SessionWork, request: Request<Name>) => Promise<Answer<Name>>,
): Route<Name> {
  return {
    accepts,
    async run(work, request) {
      const { session } = work.caller;
      if (!session || !isInForce(work, session)) return refuse(2024);
      return run({ ...work, session, userID: session.userID }, request);
    },
  };
}

/**
 * Whether the session still is this line's: it may have been ended, or have come back on another
 * line. What a client asked just before it hung up is still carried out.
 */
export function isInForce({ sessions, caller }: PublicWork, session: Session): boolean {
  return sessions.has(session) && (session.line ?? caller) === caller;
}
