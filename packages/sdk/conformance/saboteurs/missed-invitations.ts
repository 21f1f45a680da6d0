import { TSignaling } from '@parlor/sdk';
import type { World } from '../world.js';
import type { Saboteur } from './saboteur.js';
import { through } from './tamper-calls.js';
import { hearing, hearsOnly, listened, type SomeEvent } from './tamper-signaling.js';

const MISSING = 'invitations that were missed';

const { NEW_INVITATION_RECEIVED } = TSignaling;

/** What each person was told of in each world, whatever the client. */
const TOLD = new WeakMap<World, Map<string, SomeEvent[]>>();

/** What a person was told of in a world. */
function toldTo(world: World, userID: string): SomeEvent[] {
  const people = TOLD.get(world) ?? new Map<string, SomeEvent[]>();
  TOLD.set(world, people);
  const events = people.get(userID) ?? [];
  people.set(userID, events);
  return events;
}

/** Those that tell after a login what nobody has missed, or not what somebody has. */
export const MISSED_INVITATION_SABOTEURS: readonly Saboteur[] = [
  {
    does: 'misses the first invitation after a login',
    against: MISSING,
    breaks: ['SGN-5.22', 'SGN-5.23', 'SGN-5.25', 'SGN-5.26'],
    sabotage(client) {
      let isFirst = false;
      const missing = hearsOnly(client, ({ name }) => {
        if (name !== NEW_INVITATION_RECEIVED || !isFirst) return true;
        isFirst = false;
        return false;
      });
      return through(missing, 'login', (honest) => {
        isFirst = true;
        return honest();
      });
    },
  },
  {
    does: 'tells again after a login of every invitation that there was',
    against: MISSING,
    breaks: ['SGN-5.26', 'SGN-5.25', 'SGN-5.22'],
    sabotage(client, world) {
      const { listening, tell } = listened(client, NEW_INVITATION_RECEIVED);
      const noting = hearing(listening, (event, deliver) => {
        if (event.name === NEW_INVITATION_RECEIVED) {
          toldTo(world, client.getLoginUser()).push(event);
        }
        deliver(event);
      });
      return through(noting, 'login', async (honest) => {
        const answer = await honest();
        for (const event of toldTo(world, client.getLoginUser()).splice(0)) tell(event);
        return answer;
      });
    },
  },
  {
    does: 'tells what was missed before it knows what is unread',
    against: MISSING,
    breaks: ['SGN-5.21'],
    sabotage(client) {
      let isTelling = false;
      const telling = hearing(client, (event, deliver) => {
        isTelling = true;
        deliver(event);
        isTelling = false;
      });
      return through(telling, 'getTotalUnreadMessageCount', (honest) => (isTelling ? 0 : honest()));
    },
  },
];
