'use client';

import { useBlacklist, useFriendApplications } from '@parlor/hooks';
import { joined } from '../internals/isolate.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useCard } from './card-context.js';

/** What has to be known before anything else: that it is oneself, that they are blocked, that a question is open. */
export function CardStanding() {
  const strings = useStrings();
  const { standing, isolated } = useCard();
  if (standing === 'me') return <p className="parlor-card-note">{strings.userCardIsYou}</p>;
  if (standing === 'blocked') return <Blocked />;
  if (standing === 'asks') return <Asks />;
  if (standing !== 'asked') return null;
  return <p className="parlor-card-note">{joined(strings.personWasAsked(isolated))}</p>;
}

function Blocked() {
  const strings = useStrings();
  const { user, name, isolated, carryOut, keepFocus } = useCard();
  const { unblock } = useBlacklist();
  const onClick = () => {
    keepFocus();
    void carryOut({
      name,
      run: () => unblock([user.userID]),
      done: strings.wasUnblocked,
      failed: strings.notUnblocked,
    });
  };
  return (
    <div className="parlor-card-note" data-tone="danger">
      <p>{joined(strings.personIsBlocked(isolated))}</p>
      <button type="button" className="parlor-button" data-quiet="" onClick={onClick}>
        {strings.unblock}
      </button>
    </div>
  );
}

function Asks() {
  const strings = useStrings();
  const { user, name, isolated, carryOut, keepFocus } = useCard();
  const { userID } = user;
  const { received, accept, refuse } = useFriendApplications();
  const wording = received.find((one) => one.userID === userID)?.wording.trim() ?? '';
  return (
    <div className="parlor-card-note">
      <p>{joined(strings.personAsks(isolated))}</p>
      {wording !== '' && (
        <p className="parlor-card-wording" dir="auto">
          {wording}
        </p>
      )}
      <div className="parlor-card-answers">
        <button
          type="button"
          className="parlor-button"
          onClick={() => {
            keepFocus();
            void carryOut({
              name,
              run: () => accept(userID),
              done: strings.applicationAccepted,
              failed: strings.applicationNotAccepted,
            });
          }}
        >
          {strings.acceptApplication}
        </button>
        <button
          type="button"
          className="parlor-button"
          data-quiet=""
          onClick={() => {
            keepFocus();
            void carryOut({
              name,
              run: () => refuse(userID),
              done: strings.applicationRefused,
              failed: strings.applicationNotRefused,
            });
          }}
        >
          {strings.refuseApplication}
        </button>
      </div>
    </div>
  );
}
