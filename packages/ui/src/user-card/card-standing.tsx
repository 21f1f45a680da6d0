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
  const { user, isolated, attempt, keepFocus } = useCard();
  const { unblock } = useBlacklist();
  const onClick = () => {
    keepFocus();
    attempt(
      () => unblock([user.userID]),
      (why) => strings.notUnblocked(isolated, why),
      strings.wasUnblocked(isolated),
    );
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
  const { user, isolated, attempt, keepFocus } = useCard();
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
            attempt(
              () => accept(userID),
              (why) => strings.applicationNotAccepted(isolated, why),
              strings.applicationAccepted(isolated),
            );
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
            attempt(
              () => refuse(userID),
              (why) => strings.applicationNotRefused(isolated, why),
              strings.applicationRefused(isolated),
            );
          }}
        >
          {strings.refuseApplication}
        </button>
      </div>
    </div>
  );
}
