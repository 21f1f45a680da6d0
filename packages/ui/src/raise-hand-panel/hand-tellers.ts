import { useSession } from '@parlor/hooks';
import { useEffect } from 'react';

/** How many buttons tell how a hand stands, by whose it is and in which room. */
const tellers = new Map<string, number>();

function placeOf(userID: string, groupID: string): string {
  return `${userID}/${groupID}`;
}

/** As long as this is rendered, it tells assistive technology of my hand in a room. */
export function useTellsOfHand(groupID: string): void {
  const { userID } = useSession();
  useEffect(() => {
    const place = placeOf(userID, groupID);
    tellers.set(place, (tellers.get(place) ?? 0) + 1);
    return () => {
      const left = (tellers.get(place) ?? 1) - 1;
      if (left > 0) tellers.set(place, left);
      else tellers.delete(place);
    };
  }, [userID, groupID]);
}

/** Whether a button on the page tells of somebody's hand: who has raised it in another way need not say so again. */
export function isHandTold(userID: string, groupID: string): boolean {
  return tellers.has(placeOf(userID, groupID));
}
