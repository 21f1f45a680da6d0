'use client';

import type { RaisedHandSnapshot } from '@parlor/hooks';
import { useState } from 'react';
import { isolate, joined } from '../internals/isolate.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { usePerson } from '../internals/use-person.js';
import { Said } from '../invitation-toast/said.js';

interface NewHandProps {
  hands: readonly RaisedHandSnapshot[];
  /** What is said is said in it. */
  region: Element | null;
}

/** Tells assistive technology who has just raised their hand; not of those who had it up before this was there. */
export function NewHand({ hands, region }: NewHandProps) {
  const [seen, setSeen] = useState({ hands, newest: '' });
  if (seen.hands !== hands) {
    const isKnown = ({ userID }: RaisedHandSnapshot) =>
      seen.hands.some((other) => other.userID === userID);
    const came = hands.findLast((hand) => !isKnown(hand))?.userID;
    const isThere = hands.some(({ userID }) => userID === seen.newest);
    setSeen({ hands, newest: came ?? (isThere ? seen.newest : '') });
  }
  return seen.newest !== '' && <Asks key={seen.newest} userID={seen.newest} region={region} />;
}

function Asks({ userID, region }: { userID: string; region: Element | null }) {
  const strings = useStrings();
  const { name } = usePerson(userID);
  return <Said text={joined(strings.handAsks(isolate(name)))} region={region} />;
}
